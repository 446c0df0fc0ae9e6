using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Digests;

/// <summary>A listing that a customer is to be told of.</summary>
/// <param name="RowId">Of the row that says so.</param>
/// <param name="Favourite">What the customer knows of a favourite.</param>
public sealed record DigestNews(int RowId, DigestTopic Topic, Listing Listing, Favourite? Favourite = null);
