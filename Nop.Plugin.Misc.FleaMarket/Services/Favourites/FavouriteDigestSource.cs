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
    WriteTransaction transaction,
    TimeProvider clock) : IDigestSource
{
    private const int RowsAtOnce = 500;

    private List<int>? _storeIds;

    private sealed class Row
    {
        public required Favourite Favourite { get; init; }
        public required Listing Listing { get; init; }
    }

    /// <summary>Notes of what nothing is to be had just now. Edits that wait for a moderator do not count: they come back by themselves.</summary>
    public async Task PrepareAsync()
    {
        while (await GoneAsync() is { Count: > 0 } gone)
            await transaction.RunAsync(() => favourites.ReplaceAsync(gone, favourite => favourite.Gone()), isDone => isDone);
    }

    public async Task<IQueryable<int>> WaitingAsync() =>
        from row in News(await StoreIdsAsync())
        join customer in customers.Table on row.Favourite.CustomerId equals customer.Id
        where customer.Active && !customer.Deleted
        select row.Favourite.CustomerId;

    public async Task<IReadOnlyList<DigestNews>> FindAsync(int customerId)
    {
        var found = await News(await StoreIdsAsync()).Where(row => row.Favourite.CustomerId == customerId)
            .OrderBy(row => row.Favourite.Id).Take(RowsAtOnce).ToListAsync();
        return found.Select(row => new DigestNews(row.Favourite.Id, new(DigestKind.Favourites), row.Listing, row.Favourite)).ToList();
    }

    public Task<bool> ClaimAsync(IReadOnlyList<DigestNews> news)
    {
        var now = Now();
        var listingOf = news.ToDictionary(row => row.RowId, row => row.Listing);
        return favourites.ReplaceAsync(news.Select(row => row.Favourite!).ToList(), favourite => favourite.Told(listingOf[favourite.Id], now));
    }

    /// <summary>Who may not log in is not asked about; who may again finds the favourites as they were.</summary>
    public Task ForgetAsync(int customerId) => Task.CompletedTask;

    /// <summary>As <see cref="Favourite.NewsOf"/> says it, without those that are to be silent.</summary>
    private IQueryable<Row> News(List<int> storeIds)
    {
        var (now, soon) = (Now(), Now() + Favourite.EndNotice);
        return
            from favourite in rows.Table
            join listing in listings.Table on favourite.ListingId equals listing.Id
            where storeIds.Contains(favourite.StoreId) && listing.StatusId == ListingStatuses.PublicId && listing.Quantity > listing.ReservedQuantity
                && (favourite.WasGone || listing.Price < favourite.KnownPrice
                    || listing.ExpiresOnUtc > now && listing.ExpiresOnUtc <= soon && (favourite.KnownEndUtc == null || favourite.KnownEndUtc < listing.ExpiresOnUtc))
                && !mutes.Table.Any(mute => mute.CustomerId == favourite.CustomerId
                    && (mute.ListingId == favourite.ListingId || mute.ListingId == FavouriteMute.All))
            select new Row { Favourite = favourite, Listing = listing };
    }

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

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
