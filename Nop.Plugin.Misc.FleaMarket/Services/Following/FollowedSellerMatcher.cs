using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Following;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Services.Following;

/// <summary>Notes new listings for the followers of their sellers, each once, however often a run is interrupted.</summary>
public class FollowedSellerMatcher(
    IRepository<FollowedSeller> follows, IRepository<FollowedListing> news, IRepository<UnmatchedListing> arrivals, WriteTransaction transaction)
{
    private const int FollowersAtOnce = 500;

    public async Task MatchAsync(IReadOnlyList<Arrival> arrived)
    {
        var sellerIds = arrived.Select(arrival => arrival.SellerId).Distinct().ToList();
        var arrivalIds = arrived.Select(arrival => arrival.Id).ToList();
        var lastId = 0;
        while (await PageAsync(sellerIds, lastId) is { Count: > 0 } page)
        {
            var found = page.SelectMany(follow => Find(follow, arrived)).ToList();
            await transaction.RunAsync(() => AddAsync(found, arrivalIds), isAdded => isAdded);
            lastId = page[^1].Id;
        }
    }

    private async Task<IList<FollowedSeller>> PageAsync(List<int> sellerIds, int lastId) => await follows.Table
        .Where(follow => follow.Id > lastId && sellerIds.Contains(follow.SellerId) && !follow.IsSilent)
        .OrderBy(follow => follow.Id)
        .Take(FollowersAtOnce)
        .ToListAsync();

    private static IEnumerable<FollowedListing> Find(FollowedSeller follow, IReadOnlyList<Arrival> arrived) => arrived
        .Where(arrival => arrival.SellerId == follow.SellerId && arrival.StoreId == follow.StoreId && arrival.IsNewSince(follow.WatchesSinceUtc))
        .Select(arrival => arrival.ListingId).Distinct()
        .Select(listingId => new FollowedListing { CustomerId = follow.CustomerId, ListingId = listingId, SellerId = follow.SellerId, StoreId = follow.StoreId });

    /// <summary>Adds nothing where another run has finished with these listings meanwhile, and may have told of them.</summary>
    private async Task<bool> AddAsync(List<FollowedListing> found, List<int> arrivalIds)
    {
        if (found.Count == 0 || await arrivals.Table.CountAsync(arrival => arrivalIds.Contains(arrival.Id)) < arrivalIds.Count)
            return false;
        var (customerIds, listingIds) = (found.Select(row => row.CustomerId).Distinct().ToList(), found.Select(row => row.ListingId).Distinct().ToList());
        var known = (await news.Table.Where(row => customerIds.Contains(row.CustomerId) && listingIds.Contains(row.ListingId))
            .Select(row => new { row.CustomerId, row.ListingId })
            .ToListAsync()).Select(row => (row.CustomerId, row.ListingId)).ToHashSet();
        var missing = found.Where(row => !known.Contains((row.CustomerId, row.ListingId))).ToList();
        if (missing.Count > 0)
            await news.InsertAsync(missing, false);
        return missing.Count > 0;
    }
}
