using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>What the section and the moderators' list filter by alike.</summary>
public static class ListingQueryExtensions
{
    /// <param name="asked">All of them, each as the beginning of a word of the listing's.</param>
    public static IQueryable<Listing> WithWords(this IQueryable<Listing> found, IQueryable<ListingSearchTerm> words, IEnumerable<string> asked)
    {
        foreach (var (first, last, rest) in asked.Select(SearchCode.Of))
            found = rest.Length == 0
                ? found.Where(listing => words.Any(word => word.Code >= first && word.Code <= last && word.ListingId == listing.Id))
                : found.Where(listing => words.Any(word => word.Code == first && word.Rest.StartsWith(rest) && word.ListingId == listing.Id));
        return found;
    }

    /// <param name="asked">All of them, each as a word of the listing's.</param>
    public static IQueryable<Listing> WithWholeWords(this IQueryable<Listing> found, IQueryable<ListingSearchTerm> words, IEnumerable<string> asked)
    {
        foreach (var (code, _, rest) in asked.Select(SearchCode.Of))
            found = rest.Length == 0
                ? found.Where(listing => words.Any(word => word.Code == code && word.ListingId == listing.Id))
                : found.Where(listing => words.Any(word => word.Code == code && word.Rest == rest && word.ListingId == listing.Id));
        return found;
    }

    /// <summary>
    /// The same one listing after the other: databases plan an Any as a join with all words, a Count as a question about a row.
    /// </summary>
    /// <param name="asked">All of them, each as a word of the listing's.</param>
    /// <param name="whole">Not as the beginning of a longer one.</param>
    public static IQueryable<Listing> WithWordsEach(this IQueryable<Listing> found, IQueryable<ListingSearchTerm> words, IEnumerable<string> asked, bool whole)
    {
        foreach (var (first, highest, rest) in asked.Select(SearchCode.Of))
        {
            var last = whole ? first : highest;
            found = rest.Length == 0
                ? found.Where(listing => words.Count(word => word.Code >= first && word.Code <= last && word.ListingId == listing.Id) > 0)
                : found.Where(listing => words.Count(word => word.Code == first && (whole ? word.Rest == rest : word.Rest.StartsWith(rest)) && word.ListingId == listing.Id) > 0);
        }
        return found;
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
