using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>
/// The newest listings with a term stand together in its index. Those of the rarest term are asked about the others one after the other, as
/// counts, since databases plan an Any as a join of all that have both.
/// </summary>
/// <param name="storeId">Where they are on offer.</param>
/// <param name="listings">All.</param>
/// <param name="questions">A listing has to answer all of them; one at least asks for a single term.</param>
/// <param name="filtered">What is left of all listings by anything but terms; null for all that are on offer.</param>
public sealed class NewestByTerms(int storeId, IQueryable<Listing> listings, IReadOnlyList<TermQuestion> questions, IQueryable<Listing>? filtered)
{
    /// <summary>What frequent terms have in common is among so many; some databases look through all that they are told to.</summary>
    private const int First = 4000;

    /// <summary>A term that fewer have is looked through to its end.</summary>
    private const int Few = 2000;

    /// <returns>Null where too few of those that were looked through match to say that they are all.</returns>
    public async Task<List<FoundListing>?> FindAsync(int most)
    {
        var ordered = questions.Where(question => question.IsOneTerm).ToList();
        if (questions.Count == 1)
            return filtered is null ? await AmongAsync(ordered[0], 0, null, most) : Full(await AmongAsync(ordered[0], 0, ListingSearch.LookedThrough, most), most);

        var (rarest, areFew) = await RarestAsync(ordered);
        var first = await AmongAsync(rarest, 0, areFew ? null : First, most);
        if (areFew || first.Count == most)
            return first;
        var rest = await AmongAsync(rarest, First, ListingSearch.LookedThrough - First, most - first.Count);
        return Full(first.UnionBy(rest, listing => listing.Id).ToList(), most);
    }

    private static List<FoundListing>? Full(List<FoundListing> found, int most) => found.Count == most ? found : null;

    /// <summary>The first that few have, or the one whose newest reach back the furthest.</summary>
    private async Task<(TermQuestion Question, bool AreFew)> RarestAsync(IReadOnlyList<TermQuestion> ordered)
    {
        var (rarest, furthest) = (ordered[0], DateTime.MaxValue);
        foreach (var question in ordered)
        {
            if (await Newest(Offered(question)).Skip(Few).Select(term => term.OfferedOnUtc).FirstOrDefaultAsync() is not { } reached)
                return (question, true);
            if (reached < furthest)
                (rarest, furthest) = (question, reached);
        }
        return (rarest, false);
    }

    /// <param name="count">Null for all that are left.</param>
    private async Task<List<FoundListing>> AmongAsync(TermQuestion question, int skipped, int? count, int most)
    {
        var found = Offered(question);
        if (count is { } few)
            found = Newest(found).Skip(skipped).Take(few);
        foreach (var other in questions.Where(other => other != question).Select(other => other.Terms))
            found = found.Where(term => other.Count(own => own.ListingId == term.ListingId) > 0);
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
