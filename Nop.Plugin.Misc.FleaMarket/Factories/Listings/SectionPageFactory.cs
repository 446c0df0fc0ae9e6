using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Factories.Searches;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

public class SectionPageFactory(
    CurrentVisitor visitor,
    SectionQueryMapper terms,
    ListingSearchCriteriaBuilder queries,
    ListingSearch search,
    ListingCardPageFactory cards,
    SectionFilters filters,
    WorkingCurrency prices,
    FleaMarketSettings settings)
{
    public async Task<SectionModel> PrepareAsync(SectionQuery asked)
    {
        var (wanted, query) = await ReadAsync(asked);
        var (shown, counts) = await AtOnce.ReadAsync(
            () => cards.PrepareAsync(query, asked.Page, FleaMarketRoutes.Section, SectionFilters.Values(asked)), () => search.CountAsync(query, SectionFilters.MostCharacteristics));
        return new()
        {
            Query = asked,
            Listings = shown,
            HasNoWord = wanted.HasNoWord,
            CanBeSaved = asked.IsFiltered && !wanted.HasNoWord && settings.MostSavedSearchesPerCustomer > 0,
            IsVisitorRegistered = await visitor.IsRegisteredAsync(),
            CurrencyCode = await prices.CodeAsync(),
            Categories = await filters.CategoriesAsync(counts.Categories, asked),
            Conditions = await filters.ConditionsAsync(asked),
            Orders = await filters.OrdersAsync(asked),
            Characteristics = SectionFilters.Characteristics(counts.Characteristics, asked),
            Chips = await filters.ChipsAsync(asked)
        };
    }

    /// <returns>Another name for other listings, whatever the page shows of them.</returns>
    public async Task<string> NameOfShownAsync(SectionQuery asked) => await cards.NameOfShownAsync((await ReadAsync(asked)).Query, asked.Page);

    private async Task<(SavedSearchCriteria Wanted, ListingSearchCriteria Query)> ReadAsync(SectionQuery asked)
    {
        var wanted = await terms.ReadAsync(asked);
        return (wanted, await queries.OfAsync(wanted, await visitor.StoreIdAsync()) with { Order = asked.Order });
    }
}
