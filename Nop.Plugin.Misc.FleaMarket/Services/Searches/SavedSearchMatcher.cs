using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Following;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>
/// Compares new listings with the saved searches and with whom customers follow, each pair once: a listing waits in its table until all
/// have been asked, and what an interrupted run has found is not found again.
/// </summary>
public class SavedSearchMatcher(
    IRepository<UnmatchedListing> arrivals,
    IRepository<Listing> listings,
    IRepository<SavedSearch> searches,
    IRepository<SavedSearchMatch> matches,
    ListingSearch listingSearch,
    ListingSearchCriteriaBuilder queries,
    SavedSearches saved,
    FollowedSellerMatcher followers,
    OneByOne oneByOne,
    WriteTransaction transaction)
{
    private const int ListingsAtOnce = 200;
    private const int SearchesAtOnce = 100;
    private const int ForgottenAtOnce = 1000;

    /// <summary>One statement for each search and two hundred new listings, however many it finds.</summary>
    public async Task RunAsync()
    {
        await ForgetGoneAsync();
        while (await NextAsync() is { Count: > 0 } arrived)
        {
            await MatchAsync(arrived);
            await followers.MatchAsync(arrived);
            var done = Ids(arrived);
            await transaction.RunAsync(() => arrivals.DeleteAsync(arrival => done.Contains(arrival.Id)));
        }
    }

    /// <summary>What is off sale for a while is looked at when it comes back; what is gone for good, never.</summary>
    private async Task ForgetGoneAsync()
    {
        var over = ListingStatuses.OverIds;
        var gone = await arrivals.Table
            .Where(arrival => !listings.Table.Any(listing => listing.Id == arrival.ListingId
                && !over.Contains(listing.StatusId)))
            .Select(arrival => arrival.Id).Take(ForgottenAtOnce).ToListAsync();
        if (gone.Count > 0)
            await transaction.RunAsync(() => arrivals.DeleteAsync(arrival => gone.Contains(arrival.Id)));
    }

    private async Task<IReadOnlyList<Arrival>> NextAsync()
    {
        var rows = await (
            from arrival in arrivals.Table
            join listing in listings.Table on arrival.ListingId equals listing.Id
            where listing.StatusId == ListingStatuses.PublicId
            orderby arrival.Id
            select new { arrival.Id, arrival.ListingId, listing.StoreId, listing.SellerId, listing.ApprovedOnUtc })
            .Take(ListingsAtOnce).ToListAsync();
        return rows.Select(row => new Arrival(row.Id, row.ListingId, row.StoreId, row.SellerId, row.ApprovedOnUtc!.Value)).ToList();
    }

    private async Task MatchAsync(IReadOnlyList<Arrival> arrived)
    {
        var latest = arrived.Max(arrival => arrival.ApprovedOnUtc) + Arrival.Overlap;
        var lastId = 0;
        while (await PageAsync(lastId, latest) is { Count: > 0 } page)
        {
            var found = new List<SavedSearchMatch>();
            foreach (var search in page)
                if (!await oneByOne.TryAsync($"the saved search {search.Id}", async () => found.AddRange(await FindAsync(search, arrived))))
                    await oneByOne.TryAsync($"the saved search {search.Id}, which is to be paused,", () => saved.FailAsync(search.Id));
            await transaction.RunAsync(() => AddAsync(found, Ids(arrived)), isAdded => isAdded);
            lastId = page[^1].Id;
        }
    }

    private async Task<IList<SavedSearch>> PageAsync(int lastId, DateTime latest) => await searches.Table
        .Where(search => search.Id > lastId && !search.IsPaused && search.WatchesSinceUtc <= latest)
        .OrderBy(search => search.Id)
        .Take(SearchesAtOnce)
        .ToListAsync();

    private async Task<IEnumerable<SavedSearchMatch>> FindAsync(SavedSearch search, IReadOnlyList<Arrival> arrived)
    {
        var ids = arrived
            .Where(arrival => arrival.StoreId == search.StoreId && arrival.SellerId != search.CustomerId
                && arrival.IsNewSince(search.WatchesSinceUtc))
            .Select(arrival => arrival.ListingId).Distinct().ToList();
        if (ids.Count == 0)
            return [];
        var found = await listingSearch.AmongAsync(await queries.OfAsync(search.Terms, search.StoreId), ids);
        return found.Select(id => new SavedSearchMatch { SearchId = search.Id, ListingId = id, CustomerId = search.CustomerId });
    }

    /// <summary>Adds nothing where another run has finished with these listings meanwhile, and may have told of them.</summary>
    private async Task<bool> AddAsync(List<SavedSearchMatch> found, List<int> arrivalIds)
    {
        if (found.Count == 0 || await arrivals.Table.CountAsync(arrival => arrivalIds.Contains(arrival.Id)) < arrivalIds.Count)
            return false;
        var searchIds = found.Select(match => match.SearchId).Distinct().ToList();
        var listingIds = found.Select(match => match.ListingId).Distinct().ToList();
        var known = (await matches.Table
            .Where(match => searchIds.Contains(match.SearchId) && listingIds.Contains(match.ListingId))
            .Select(match => new { match.SearchId, match.ListingId })
            .ToListAsync()).Select(match => (match.SearchId, match.ListingId)).ToHashSet();
        var missing = found.Where(match => !known.Contains((match.SearchId, match.ListingId))).ToList();
        if (missing.Count > 0)
            await matches.InsertAsync(missing, false);
        return missing.Count > 0;
    }

    private static List<int> Ids(IEnumerable<Arrival> arrived) => arrived.Select(arrival => arrival.Id).ToList();
}
