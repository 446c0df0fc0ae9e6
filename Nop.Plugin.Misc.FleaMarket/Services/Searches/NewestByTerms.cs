using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>
/// The newest listings with a term stand together in its index. What several terms have in common is looked for since a moment that the rarest
/// of them reaches back to, so that no database joins all that have them.
/// </summary>
/// <param name="storeId">Where they are on offer.</param>
/// <param name="listings">All.</param>
/// <param name="cache">Keeps how far back terms reach.</param>
/// <param name="questions">A listing has to answer all of them; one at least asks for a single term.</param>
/// <param name="filtered">What is left of all listings by anything but terms; null for all that are on offer.</param>
public sealed class NewestByTerms(int storeId, IQueryable<Listing> listings, ListingSearchCache cache, IReadOnlyList<TermQuestion> questions, IQueryable<Listing>? filtered)
{
    /// <summary>Of the rarest term, in what is looked through first; where it has no more than are to be looked through, all are.</summary>
    private const int Few = ListingQueryExtensions.Few;

    /// <summary>How much more is looked through than would be enough if what is found stood everywhere as close.</summary>
    private const double Spare = 1.5;

    /// <returns>Null where too few of those that were looked through match to say that they are all.</returns>
    public async Task<List<FoundListing>?> FindAsync(int most)
    {
        var ordered = questions.Where(question => question.Name is not null).ToList();
        if (questions.Count == 1)
            return filtered is null ? await ReadAsync(Offered(ordered[0]), most) : Full(await ReadAsync(Newest(Offered(ordered[0])).Take(ListingSearch.LookedThrough), most), most);

        var (rarest, since) = await RarestAsync(ordered);
        for (var looked = Few; since is { } reached; since = await ReachedAsync(rarest, looked))
        {
            var found = await ReadAsync(Since(rarest, reached), most);
            if (found.Count == most || looked == ListingSearch.LookedThrough)
                return Full(found, most);
            looked = (int)Math.Min(ListingSearch.LookedThrough, Spare * looked * most / Math.Max(1, found.Count));
        }
        return await ReadAsync(Counted(rarest), most);
    }

    private static List<FoundListing>? Full(List<FoundListing> found, int most) => found.Count == most ? found : null;

    /// <returns>The first that few have, since ever, or the one whose newest reach back the furthest, and how far.</returns>
    private async Task<(TermQuestion Question, DateTime? Since)> RarestAsync(IReadOnlyList<TermQuestion> ordered)
    {
        var (rarest, furthest) = (ordered[0], DateTime.MaxValue);
        foreach (var question in ordered)
        {
            if (await cache.ReachAsync(storeId, question.Name!, () => ReachedAsync(question, Few)) is not { } reached)
                return (question, null);
            if (reached < furthest)
                (rarest, furthest) = (question, reached);
        }
        return (rarest, furthest);
    }

    /// <returns>When one of its newest came on offer, counted from the newest on; null where it has fewer.</returns>
    private Task<DateTime?> ReachedAsync(TermQuestion question, int count) =>
        Newest(Offered(question)).Skip(count).Select(term => term.OfferedOnUtc).FirstOrDefaultAsync();

    private IQueryable<ListingSearchTerm> Since(TermQuestion question, DateTime since)
    {
        var found = Offered(question).Where(term => term.OfferedOnUtc >= since);
        foreach (var other in questions.Where(other => other != question).Select(other => Offered(other).Where(term => term.OfferedOnUtc >= since)))
            found = found.Where(term => other.Any(own => own.ListingId == term.ListingId));
        return found;
    }

    /// <summary>One after the other, since databases plan an Any of all times as a join of all that have both.</summary>
    private IQueryable<ListingSearchTerm> Counted(TermQuestion question)
    {
        var found = Offered(question);
        foreach (var other in questions.Where(other => other != question).Select(other => other.Terms))
            found = found.Where(term => other.Count(own => own.ListingId == term.ListingId) > 0);
        return found;
    }

    private async Task<List<FoundListing>> ReadAsync(IQueryable<ListingSearchTerm> found, int most)
    {
        if (filtered is not null)
            found = found.Join(filtered, term => term.ListingId, listing => listing.Id, (term, _) => term);
        var rows = await Newest(found).Take(most)
            .Join(listings, term => term.ListingId, listing => listing.Id, (term, listing) => new { term.OfferedOnUtc, listing.Id, listing.Revision })
            .ToListAsync();
        return rows.OrderByDescending(row => row.OfferedOnUtc).ThenByDescending(row => row.Id).Select(row => new FoundListing(row.Id, row.Revision)).ToList();
    }

    private IQueryable<ListingSearchTerm> Offered(TermQuestion question) =>
        question.Terms.Where(term => term.StoreId == storeId && term.OfferedOnUtc != null);

    private static IQueryable<ListingSearchTerm> Newest(IQueryable<ListingSearchTerm> found) =>
        found.OrderByDescending(term => term.OfferedOnUtc).ThenByDescending(term => term.ListingId);
}
