using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>
/// The newest listings with a term stand together in its index. Those of the rarest term are asked one after the other for the other
/// terms, as counts, since databases plan an Any as a join of all that have both.
/// </summary>
public static class NewestByTerms
{
    /// <summary>So many are asked without an end.</summary>
    private const int Few = 2000;

    /// <summary>Of a more frequent term the newest are asked; what several frequent ones have in common is among them.</summary>
    private const int LookedThrough = 16_000;

    /// <param name="filtered">What is left of all listings by anything but terms; null for all that are on offer.</param>
    /// <returns>Null where too few of those that were looked through match to say that they are all.</returns>
    public static async Task<List<int>?> FindAsync(int storeId, IReadOnlyList<TermQuestion> questions, IQueryable<Listing>? filtered, int most)
    {
        if (await RarestAsync(storeId, questions) is not var (rarest, isFew))
            return null;
        var found = Offered(storeId, rarest);
        var isAll = isFew || questions.Count == 1 && filtered is null;
        if (!isAll)
            found = Newest(found).Take(LookedThrough);
        foreach (var other in questions.Where(question => question != rarest).Select(question => question.Terms))
            found = found.Where(term => other.Count(own => own.ListingId == term.ListingId) > 0);
        if (filtered is not null)
            found = found.Join(filtered, term => term.ListingId, listing => listing.Id, (term, _) => term);
        var ids = await Newest(found).Select(term => term.ListingId).Take(most).ToListAsync();
        return isAll || ids.Count == most ? ids : null;
    }

    private static async Task<(TermQuestion Rarest, bool IsFew)?> RarestAsync(int storeId, IReadOnlyList<TermQuestion> questions)
    {
        var ordered = questions.Where(question => question.IsOneTerm).ToList();
        if (ordered.Count == 0)
            return null;
        if (questions.Count > 1)
            foreach (var question in ordered)
                if (await Offered(storeId, question).Select(term => term.ListingId).Take(Few).CountAsync() < Few)
                    return (question, true);
        return (ordered[0], false);
    }

    private static IQueryable<ListingSearchTerm> Offered(int storeId, TermQuestion question) =>
        question.Terms.Where(term => term.StoreId == storeId && term.OfferedOnUtc != null);

    private static IQueryable<ListingSearchTerm> Newest(IQueryable<ListingSearchTerm> found) =>
        found.OrderByDescending(term => term.OfferedOnUtc).ThenByDescending(term => term.ListingId);
}
