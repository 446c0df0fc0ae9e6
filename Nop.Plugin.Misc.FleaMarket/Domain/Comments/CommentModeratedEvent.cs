namespace Nop.Plugin.Misc.FleaMarket.Domain.Comments;

/// <summary>A moderator has hidden a comment or shown it again; the comment itself says which.</summary>
public sealed record CommentModeratedEvent(ListingComment Comment, int ModeratorId);
