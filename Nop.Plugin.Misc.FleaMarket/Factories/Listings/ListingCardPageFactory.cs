using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

/// <summary>One page of the listings that a search finds.</summary>
public class ListingCardPageFactory(ListingSearch listingSearch, ListingCardFactory cards, FleaMarketSettings settings)
{
    /// <summary>Further pages show nothing new, because counting stops before.</summary>
    private int LastPage => ListingSearch.MostCounted / settings.SectionPageSize + 1;

    /// <param name="page">From 1; the nearest one that there is stands in.</param>
    /// <param name="values">Route values of everything but the page.</param>
    public async Task<CardPageModel> PrepareAsync(ListingSearchCriteria query, int page, string route, IReadOnlyDictionary<string, object?> values)
    {
        var found = await listingSearch.SearchAsync(query, IndexOf(page), settings.SectionPageSize);
        if (found.Count == 0 && found.TotalPages > 0)
            found = await listingSearch.SearchAsync(query, found.TotalPages - 1, settings.SectionPageSize);
        return new()
        {
            Cards = await cards.PrepareAsync(found.ToList()),
            Pages = PagesModel.Of(found, route, values),
            Total = found.TotalCount,
            AndMore = found.TotalCount >= ListingSearch.MostFor(found.PageIndex, found.PageSize)
        };
    }

    /// <param name="page">As for the page itself.</param>
    public Task<string> NameOfShownAsync(ListingSearchCriteria query, int page) => listingSearch.NameOfPageAsync(query, IndexOf(page), settings.SectionPageSize);

    private int IndexOf(int page) => Math.Clamp(page, 1, LastPage) - 1;
}
