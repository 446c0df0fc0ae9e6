using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <param name="Terms">A listing is found that has one of them.</param>
/// <param name="Name">Of the only term: no listing has two of them, and the newest stand together in the index. Null for several.</param>
public sealed record TermQuestion(IQueryable<ListingSearchTerm> Terms, string? Name)
{
    public static IReadOnlyList<TermQuestion> Of(ListingSearchCriteria query, IQueryable<ListingSearchTerm> terms, bool wholeWords) =>
    [
        .. query.Words.Select(word => new TermQuestion(terms.Of(word, wholeWords), wholeWords ? NameOf(SearchCode.Of(word)) : null)),
        .. query.Characteristics.GroupBy(line => line.Name).Select(named => new TermQuestion(terms.Of(named), named.Count() == 1 ? NameOf(SearchCode.Of(named.First())) : null))
    ];

    private static string NameOf(SearchCode code) => $"{code.First}{code.Rest}";
}
