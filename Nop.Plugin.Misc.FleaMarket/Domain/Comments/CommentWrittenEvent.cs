using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Comments;

/// <param name="Answered">The comment that began the conversation; null for one that does.</param>
public sealed record CommentWrittenEvent(ListingComment Comment, ListingComment? Answered, Listing Listing);
