using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>What the section and the moderators' list filter by alike.</summary>
public static class ListingQueryExtensions
{
    /// <summary>Listings; where fewer have a term, it is worth a way around them.</summary>
    public const int Few = 2000;

    /// <param name="asked">For each of them the listing has a term that is among it.</param>
    public static IQueryable<Listing> WithEach(this IQueryable<Listing> found, IEnumerable<IQueryable<ListingSearchTerm>> asked) =>
        asked.Aggregate(found, (left, terms) => left.Where(listing => terms.Any(term => term.ListingId == listing.Id)));

    /// <summary>Whether fewer listings have them than are worth a way around them.</summary>
    public static async Task<bool> AreFewAsync(this IQueryable<ListingSearchTerm> terms) => await terms.Select(term => term.ListingId).Take(Few).CountAsync() < Few;

    /// <summary>All that are one of these.</summary>
    public static IQueryable<ListingSearchTerm> Of(this IQueryable<ListingSearchTerm> terms, IEnumerable<Characteristic> oneOf)
    {
        var codes = oneOf.Select(line => SearchCode.Of(line).First).Distinct().ToList();
        if (codes.Count > 1)
            return terms.Where(term => codes.Contains(term.Code));
        var code = codes[0];
        return terms.Where(term => term.Code == code);
    }

    /// <param name="whole">Not as the beginning of a longer one.</param>
    public static IQueryable<ListingSearchTerm> Of(this IQueryable<ListingSearchTerm> words, string asked, bool whole)
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
