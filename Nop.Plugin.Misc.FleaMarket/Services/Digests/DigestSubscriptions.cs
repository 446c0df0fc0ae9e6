using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Following;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Favourites;
using Nop.Plugin.Misc.FleaMarket.Services.Following;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Services.Digests;

/// <summary>What a customer gets daily mails about in all stores, and the ways to stop them.</summary>
public class DigestSubscriptions(SavedSearches searches, FavouriteListings favourites, FollowedSellers sellers, OneByOne oneByOne)
{
    public async Task<IReadOnlyList<SavedSearch>> SearchesAsync(int customerId) =>
        (await searches.GetAllAsync(customerId)).Where(search => !search.IsPaused).ToList();

    public async Task<IReadOnlyList<FollowedSeller>> SellersAsync(int customerId) =>
        (await sellers.GetAllAsync(customerId)).Where(follow => !follow.IsSilent).ToList();

    public async Task<bool> FavouritesAsync(int customerId) =>
        await favourites.HasAnyAsync(customerId) && !await favourites.IsSilentAsync(customerId, FavouriteMute.All);

    /// <returns>Whether mails may come about one of the customer's favourites.</returns>
    public async Task<bool> FavouriteAsync(int customerId, int listingId) =>
        await FavouritesAsync(customerId)
        && (await favourites.AmongAsync(customerId, [listingId])).Count > 0 && !await favourites.IsSilentAsync(customerId, listingId);

    /// <param name="kind">Null for all mails.</param>
    public async Task StopAsync(int customerId, DigestKind? kind = null)
    {
        if (kind is null or DigestKind.Search)
            await searches.PauseAllAsync(customerId);
        if (kind is null or DigestKind.Seller)
            await StopAsync(await SellersAsync(customerId));
        if (kind is null or DigestKind.Favourites && await FavouritesAsync(customerId))
            await favourites.SilenceAsync(customerId, FavouriteMute.All, true);
    }

    public async Task StopFavouriteAsync(int customerId, int listingId)
    {
        if (await FavouriteAsync(customerId, listingId))
            await favourites.SilenceAsync(customerId, listingId, true);
    }

    /// <summary>In every store.</summary>
    public async Task StopSellerAsync(int customerId, int sellerId) =>
        await StopAsync((await SellersAsync(customerId)).Where(follow => follow.SellerId == sellerId));

    private Task StopAsync(IEnumerable<FollowedSeller> follows) =>
        oneByOne.DoAsync(follows, follow => sellers.SilenceAsync(follow, true), follow => $"the followed seller {follow.SellerId}");
}
