using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Digests;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.FleaMarket.Services.Favourites;

/// <summary>
/// What is new of customers' favourites, for the daily mail: found by comparing each listing with what its customer knows of it, so that a
/// price that goes down twice, or up and down again, is told once or not at all.
/// </summary>
public class FavouriteDigestSource(
    IRepository<Favourite> rows,
    IRepository<FavouriteMute> mutes,
    IRepository<Listing> listings,
    IRepository<Customer> customers,
    FavouriteListings favourites,
    IStoreService stores,
    ISettingService settings,
    WriteTransaction transaction) : IDigestSource
{
    private const int RowsAtOnce = 500;

    private List<int>? _storeIds;

    /// <summary>Notes of what nothing is to be had just now. Edits that wait for a moderator do not count: they come back by themselves.</summary>
    public async Task PrepareAsync()
    {
        while (await GoneAsync() is { Count: > 0 } gone)
            await transaction.RunAsync(() => favourites.ReplaceAsync(gone, favourite => favourite.Gone()), isDone => isDone);
    }

    public async Task<IQueryable<int>> WaitingAsync()
    {
        var storeIds = await StoreIdsAsync();
        return
            from favourite in rows.Table
            join listing in listings.Table on favourite.ListingId equals listing.Id
            join customer in customers.Table on favourite.CustomerId equals customer.Id
            where customer.Active && !customer.Deleted && storeIds.Contains(favourite.StoreId)
                && listing.StatusId == ListingStatuses.PublicId && listing.Quantity > listing.ReservedQuantity
                && (favourite.WasGone || listing.Price < favourite.KnownPrice)
                && !mutes.Table.Any(mute => mute.CustomerId == favourite.CustomerId
                    && (mute.ListingId == favourite.ListingId || mute.ListingId == FavouriteMute.All))
            select favourite.CustomerId;
    }

    public async Task<IReadOnlyList<DigestNews>> FindAsync(int customerId)
    {
        var storeIds = await StoreIdsAsync();
        var found = await (
            from favourite in rows.Table
            join listing in listings.Table on favourite.ListingId equals listing.Id
            where favourite.CustomerId == customerId && storeIds.Contains(favourite.StoreId)
                && listing.StatusId == ListingStatuses.PublicId && listing.Quantity > listing.ReservedQuantity
                && (favourite.WasGone || listing.Price < favourite.KnownPrice)
                && !mutes.Table.Any(mute => mute.CustomerId == customerId && (mute.ListingId == favourite.ListingId || mute.ListingId == FavouriteMute.All))
            orderby favourite.Id
            select new { Favourite = favourite, Listing = listing })
            .Take(RowsAtOnce).ToListAsync();
        return found.Select(row => new DigestNews(row.Favourite.Id, new(DigestKind.Favourites), row.Listing, row.Favourite)).ToList();
    }

    public Task<bool> ClaimAsync(IReadOnlyList<DigestNews> news)
    {
        var listingOf = news.ToDictionary(row => row.RowId, row => row.Listing);
        return favourites.ReplaceAsync(news.Select(row => row.Favourite!).ToList(), favourite => favourite.Told(listingOf[favourite.Id]));
    }

    /// <summary>Who may not log in is not asked about; who may again finds the favourites as they were.</summary>
    public Task ForgetAsync(int customerId) => Task.CompletedTask;

    private async Task<List<Favourite>> GoneAsync()
    {
        var offSale = ListingStatuses.OfferedAgainByEditIds;
        return await (
            from favourite in rows.Table
            join listing in listings.Table on favourite.ListingId equals listing.Id
            where !favourite.WasGone
                && (listing.StatusId == ListingStatuses.PublicId && listing.Quantity <= listing.ReservedQuantity || offSale.Contains(listing.StatusId))
            orderby favourite.Id
            select favourite)
            .Take(RowsAtOnce).ToListAsync();
    }

    /// <summary>Where customers have favourites.</summary>
    private async Task<List<int>> StoreIdsAsync()
    {
        if (_storeIds is not null)
            return _storeIds;
        _storeIds = [];
        foreach (var store in await stores.GetAllStoresAsync())
            if ((await settings.LoadSettingAsync<FleaMarketSettings>(store.Id)).AllowFavourites)
                _storeIds.Add(store.Id);
        return _storeIds;
    }
}
