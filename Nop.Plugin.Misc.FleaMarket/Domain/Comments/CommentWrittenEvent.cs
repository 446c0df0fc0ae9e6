using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Comments;

/// <param name="Answered">The comment that was answered; null for one that begins a conversation.</param>
public sealed record CommentWrittenEvent(ListingComment Comment, ListingComment? Answered, Listing Listing);
