using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>What the section and the moderators' list filter by alike.</summary>
public static class ListingFilters
{
    /// <param name="wanted">All of them; more than <see cref="SearchWords.MostPerSearch"/> do not narrow it further.</param>
    public static IQueryable<Listing> WithWords(this IQueryable<Listing> found, IQueryable<ListingWord> words, IEnumerable<string> wanted)
    {
        foreach (var one in wanted.Take(SearchWords.MostPerSearch))
            found = found.Where(listing => words.Any(word => word.Word == one && word.ListingId == listing.Id));
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
