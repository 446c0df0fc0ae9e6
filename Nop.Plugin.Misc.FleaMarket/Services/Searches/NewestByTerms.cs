using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>
/// The newest listings with a term stand together in its index. They are asked about the other terms one after the other, as counts, since
/// databases plan an Any as a join of all that have both.
/// </summary>
/// <param name="storeId">Where they are on offer.</param>
/// <param name="questions">A listing has to answer all of them; one at least asks for a single term.</param>
/// <param name="filtered">What is left of all listings by anything but terms; null for all that are on offer.</param>
public sealed class NewestByTerms(int storeId, IReadOnlyList<TermQuestion> questions, IQueryable<Listing>? filtered)
{
    /// <summary>What frequent terms have in common is among so many; it is one statement.</summary>
    private const int First = 4000;

    /// <summary>By the index.</summary>
    private readonly List<TermQuestion> _ordered = questions.Where(question => question.IsOneTerm).ToList();

    /// <returns>Null where too few of those that were looked through match to say that they are all.</returns>
    public async Task<List<int>?> FindAsync(int most)
    {
        if (questions.Count == 1)
            return await AmongAsync(_ordered[0], filtered is null ? null : ListingSearch.LookedThrough, most);
        if (await AmongAsync(_ordered[0], First, most) is { } found)
            return found;
        foreach (var question in _ordered)
            if (await Offered(question).AreFewAsync())
                return await AmongAsync(question, null, most);
        return await AmongAsync(_ordered[0], ListingSearch.LookedThrough, most);
    }

    /// <param name="newest">Null for all.</param>
    private async Task<List<int>?> AmongAsync(TermQuestion question, int? newest, int most)
    {
        var found = Offered(question);
        if (newest is { } count)
            found = Newest(found).Take(count);
        foreach (var other in questions.Where(other => other != question).Select(other => other.Terms))
            found = found.Where(term => other.Count(own => own.ListingId == term.ListingId) > 0);
        if (filtered is not null)
            found = found.Join(filtered, term => term.ListingId, listing => listing.Id, (term, _) => term);
        var ids = await Newest(found).Select(term => term.ListingId).Take(most).ToListAsync();
        return newest is null || ids.Count == most ? ids.ToList() : null;
    }

    private IQueryable<ListingSearchTerm> Offered(TermQuestion question) =>
        question.Terms.Where(term => term.StoreId == storeId && term.OfferedOnUtc != null);

    private static IQueryable<ListingSearchTerm> Newest(IQueryable<ListingSearchTerm> found) =>
        found.OrderByDescending(term => term.OfferedOnUtc).ThenByDescending(term => term.ListingId);
}
