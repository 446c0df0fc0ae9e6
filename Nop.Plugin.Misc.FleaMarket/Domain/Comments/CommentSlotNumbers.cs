namespace Nop.Plugin.Misc.FleaMarket.Domain.Comments;

/// <summary>The numbers of the last comment on a listing and of its author's last one; 0 where there is none.</summary>
public sealed record CommentSlotNumbers(int OnListing, int ByAuthor);
