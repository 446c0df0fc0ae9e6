using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Favourites;
using Nop.Plugin.Misc.FleaMarket.Services.Following;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>Somebody who likes some of the sample's listings and follows one of its sellers, as far as the store lets people.</summary>
public class SampleFavourites(FavouriteListings favourites, FollowedSellers sellers, OneByOne oneByOne, FleaMarketSettings settings)
{
    /// <summary>Places among the sample's offers.</summary>
    private static readonly int[] _liked = [0, 2, 5];

    public async Task AddAsync(IReadOnlyDictionary<int, Listing> made, Customer reader)
    {
        var liked = _liked.Where(made.ContainsKey).Select(place => made[place]).ToList();
        if (settings.AllowFavourites)
            await oneByOne.DoAsync(liked, listing => favourites.AddAsync(reader.Id, listing.Id), listing => $"the sample favourite {listing.Id}");
        await oneByOne.DoAsync(liked.Take(1), listing => sellers.FollowAsync(reader.Id, listing.SellerId, listing.StoreId), listing => $"the followed seller {listing.SellerId}");
    }
}
