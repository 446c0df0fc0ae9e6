using Nop.Core;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Favourites;

/// <summary>Reads and writes the listings that customers want to see again.</summary>
public class FavouriteListings(
    IRepository<Favourite> favourites,
    IRepository<FavouriteMute> mutes,
    IRepository<Listing> listings,
    WriteTransaction transaction,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    /// <returns>Of these listings, the customer's favourites; one statement.</returns>
    public async Task<IReadOnlySet<int>> AmongAsync(int customerId, IReadOnlyCollection<int> listingIds)
    {
        if (listingIds.Count == 0)
            return new HashSet<int>();
        var found = await favourites.Table.Where(favourite => favourite.CustomerId == customerId && listingIds.Contains(favourite.ListingId))
            .Select(favourite => favourite.ListingId).ToListAsync();
        return found.ToHashSet();
    }

    /// <returns>By listing: how many customers have it; without those that nobody has. One statement.</returns>
    public async Task<IReadOnlyDictionary<int, int>> CountAsync(IReadOnlyCollection<int> listingIds)
    {
        var rows = await favourites.Table.Where(favourite => listingIds.Contains(favourite.ListingId))
            .GroupBy(favourite => favourite.ListingId)
            .Select(same => new { ListingId = same.Key, Count = same.Count() })
            .ToListAsync();
        return rows.ToDictionary(row => row.ListingId, row => row.Count);
    }

    /// <summary>The newest first.</summary>
    public async Task<IPagedList<FavouriteRow>> GetPageAsync(int customerId, int storeId, int pageIndex, int pageSize)
    {
        var own =
            from favourite in favourites.Table
            join listing in listings.Table on favourite.ListingId equals listing.Id
            where favourite.CustomerId == customerId && favourite.StoreId == storeId
            select new
            {
                Favourite = favourite,
                Listing = listing,
                IsSilent = mutes.Table.Any(mute => mute.CustomerId == customerId && mute.ListingId == favourite.ListingId)
            };
        var page = await own.OrderByDescending(row => row.Favourite.CreatedOnUtc).ThenByDescending(row => row.Favourite.ListingId)
            .ToPagedListAsync(pageIndex, pageSize);
        return new PagedList<FavouriteRow>(page.Select(row => new FavouriteRow(row.Favourite, row.Listing, row.IsSilent)).ToList(), pageIndex, pageSize, page.TotalCount);
    }

    public Task<bool> HasAnyAsync(int customerId) => favourites.Table.AnyAsync(favourite => favourite.CustomerId == customerId);

    public Task<Outcome<FavouriteRefusal, Favourite>> AddAsync(int customerId, int listingId) =>
        transaction.RunAsync(() => AddOnceAsync(customerId, listingId), outcome => outcome.Succeeded);

    /// <summary>Nothing happens to what is no favourite.</summary>
    public Task RemoveAsync(int customerId, int listingId) => transaction.RunAsync(async () =>
    {
        await favourites.DeleteAsync(favourite => favourite.CustomerId == customerId && favourite.ListingId == listingId);
        await mutes.DeleteAsync(mute => mute.CustomerId == customerId && mute.ListingId == listingId);
    });

    /// <summary>Whether the customer gets no mail about a favourite.</summary>
    /// <param name="listingId">Or <see cref="FavouriteMute.All"/>.</param>
    public Task<bool> IsSilentAsync(int customerId, int listingId) =>
        mutes.Table.AnyAsync(mute => mute.CustomerId == customerId && mute.ListingId == listingId);

    /// <param name="listingId">Or <see cref="FavouriteMute.All"/>.</param>
    public Task SilenceAsync(int customerId, int listingId, bool isSilent) => transaction.RunAsync(async () =>
    {
        await mutes.DeleteAsync(mute => mute.CustomerId == customerId && mute.ListingId == listingId);
        if (isSilent)
            await mutes.InsertAsync(new FavouriteMute { CustomerId = customerId, ListingId = listingId }, false);
    });

    /// <summary>Everything that is kept of the customer here.</summary>
    public Task DeleteAllAsync(int customerId) => transaction.RunAsync(async () =>
    {
        await favourites.DeleteAsync(favourite => favourite.CustomerId == customerId);
        await mutes.DeleteAsync(mute => mute.CustomerId == customerId);
    });

    /// <summary>Puts new rows in the place of those that were read; in a transaction that is undone where it says no.</summary>
    /// <returns>False when somebody was faster with one of them.</returns>
    public async Task<bool> ReplaceAsync(IReadOnlyList<Favourite> read, Func<Favourite, Favourite> known)
    {
        var ids = read.Select(favourite => favourite.Id).ToList();
        if (await favourites.DeleteAsync(favourite => ids.Contains(favourite.Id)) < ids.Count)
            return false;
        await favourites.InsertAsync(read.Select(known).ToList(), false);
        return true;
    }

    /// <summary>
    /// The last number is read before they are counted, so that whoever counts too late has taken that number; and what is there already is looked
    /// for after that, so that nobody is refused what another press has done meanwhile.
    /// </summary>
    private async Task<Outcome<FavouriteRefusal, Favourite>> AddOnceAsync(int customerId, int listingId)
    {
        var own = favourites.Table.Where(favourite => favourite.CustomerId == customerId);
        var last = await own.OrderByDescending(favourite => favourite.NumberByCustomer).Select(favourite => favourite.NumberByCustomer).FirstOrDefaultAsync();
        var count = await own.CountAsync();
        if (await own.FirstOrDefaultAsync(favourite => favourite.ListingId == listingId) is { } known)
            return known;
        if (await listings.GetByIdAsync(listingId) is not { } listing || !listing.TakesRequestsOf(customerId))
            return FavouriteRefusal.NotOnOffer;
        if (count >= settings.MostFavouritesPerCustomer)
            return FavouriteRefusal.TooMany;
        var added = Favourite.Of(customerId, listing, last + 1, clock.GetUtcNow().UtcDateTime);
        await favourites.InsertAsync(added, false);
        return added;
    }
}
