using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Favourites;

/// <summary>A favourite with its listing, of whatever status.</summary>
public sealed record FavouriteRow(Favourite Favourite, Listing Listing, bool IsSilent);
