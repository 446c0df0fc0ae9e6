using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Digests;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>What saved searches have found and is on sale, for the daily mail.</summary>
public class SavedSearchDigestSource(
    IRepository<SavedSearchMatch> matches, IRepository<SavedSearch> searches, IRepository<Listing> listings, WriteTransaction transaction) : IDigestSource
{
    private const int MatchesAtOnce = 500;
    private const int ForgottenAtOnce = 1000;

    /// <summary>Forgets what is gone for good, and what was found by searches that are.</summary>
    public async Task PrepareAsync()
    {
        var over = ListingStatuses.OverIds;
        var gone = await matches.Table
            .Where(match => !searches.Table.Any(search => search.Id == match.SearchId)
                || !listings.Table.Any(listing => listing.Id == match.ListingId && !over.Contains(listing.StatusId)))
            .Select(match => match.Id).Take(ForgottenAtOnce).ToListAsync();
        if (gone.Count > 0)
            await transaction.RunAsync(() => matches.DeleteAsync(match => gone.Contains(match.Id)));
    }

    public Task<IQueryable<int>> WaitingAsync() => Task.FromResult(
        from match in matches.Table
        join listing in listings.Table on match.ListingId equals listing.Id
        where listing.StatusId == ListingStatuses.PublicId
        select match.CustomerId);

    public async Task<IReadOnlyList<DigestNews>> FindAsync(int customerId)
    {
        var rows = await (
            from match in matches.Table
            join search in searches.Table on match.SearchId equals search.Id
            join listing in listings.Table on match.ListingId equals listing.Id
            where match.CustomerId == customerId && listing.StatusId == ListingStatuses.PublicId
            orderby match.Id
            select new { match.Id, SearchId = search.Id, search.Name, Listing = listing })
            .Take(MatchesAtOnce).ToListAsync();
        return rows.Select(row => new DigestNews(row.Id, new(DigestKind.Search, row.SearchId, row.Name), row.Listing)).ToList();
    }

    public async Task<bool> ClaimAsync(IReadOnlyList<DigestNews> news)
    {
        var ids = news.Select(row => row.RowId).ToList();
        return await matches.DeleteAsync(match => ids.Contains(match.Id)) == ids.Count;
    }

    public Task ForgetAsync(int customerId) => matches.DeleteAsync(match => match.CustomerId == customerId);
}
