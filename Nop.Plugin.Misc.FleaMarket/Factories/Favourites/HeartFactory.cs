using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Favourites;
using Nop.Plugin.Misc.FleaMarket.Services.Favourites;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Favourites;

/// <summary>The hearts of listings; one statement for any number of them, none for guests.</summary>
public class HeartFactory(CurrentVisitor visitor, FavouriteListings favourites, FleaMarketSettings settings)
{
    /// <returns>By listing; own ones and those that are not on offer have none.</returns>
    public async Task<IReadOnlyDictionary<int, HeartModel>> PrepareAsync(IReadOnlyCollection<Listing> listings)
    {
        if (!settings.AllowFavourites)
            return new Dictionary<int, HeartModel>();
        var (customerId, isGuest) = ((await visitor.CustomerAsync()).Id, !await visitor.IsRegisteredAsync());
        var own = isGuest ? new HashSet<int>() : await favourites.AmongAsync(customerId, listings.Select(listing => listing.Id).ToList());
        return listings.Where(listing => listing.TakesRequestsOf(customerId))
            .ToDictionary(listing => listing.Id, listing => new HeartModel(listing.Id, listing.Name, own.Contains(listing.Id), isGuest));
    }
}
