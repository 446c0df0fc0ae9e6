using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>What the section and the moderators' list filter by alike.</summary>
public static class ListingQueryExtensions
{
    /// <param name="asked">All of them, each as the beginning of a word of the listing's.</param>
    /// <param name="whole">Not as the beginning of a longer one.</param>
    public static IQueryable<Listing> WithWords(this IQueryable<Listing> found, IQueryable<ListingSearchTerm> words, IEnumerable<string> asked, bool whole = false)
    {
        foreach (var terms in asked.Select(word => words.Of(word, whole)))
            found = found.Where(listing => terms.Any(term => term.ListingId == listing.Id));
        return found;
    }

    /// <summary>
    /// The same one listing after the other: databases plan an Any as a join with all words, a Count as a question about a row.
    /// </summary>
    public static IQueryable<Listing> WithWordsEach(this IQueryable<Listing> found, IQueryable<ListingSearchTerm> words, IEnumerable<string> asked, bool whole)
    {
        foreach (var terms in asked.Select(word => words.Of(word, whole)))
            found = found.Where(listing => terms.Count(term => term.ListingId == listing.Id) > 0);
        return found;
    }

    private static IQueryable<ListingSearchTerm> Of(this IQueryable<ListingSearchTerm> words, string asked, bool whole)
    {
        var (first, last, rest) = SearchCode.Of(asked);
        if (rest.Length == 0)
            return whole ? words.Where(word => word.Code == first) : words.Where(word => word.Code >= first && word.Code <= last);
        return whole ? words.Where(word => word.Code == first && word.Rest == rest) : words.Where(word => word.Code == first && word.Rest.StartsWith(rest));
    }

    /// <param name="categoryIds">None do not narrow it.</param>
    public static IQueryable<Listing> InCategories(
        this IQueryable<Listing> found, IQueryable<ProductCategory> mappings, IReadOnlyCollection<int> categoryIds)
    {
        if (categoryIds.Count == 0)
            return found;
        var ids = categoryIds.ToList();
        return found.Where(listing => mappings.Any(mapping =>
            mapping.ProductId == listing.ProductId && ids.Contains(mapping.CategoryId)));
    }
}
