using Nop.Plugin.Misc.FleaMarket.Factories.Searches;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

public class SectionPageFactory(
    CurrentVisitor visitor,
    SectionQueryMapper terms,
    ListingSearchCriteriaBuilder queries,
    ListingCardPageFactory cards,
    SectionFilters filters,
    WorkingCurrency prices,
    FleaMarketSettings settings)
{
    public async Task<SectionModel> PrepareAsync(SectionQuery asked)
    {
        var wanted = await terms.ReadAsync(asked);
        var query = await queries.OfAsync(wanted, await visitor.StoreIdAsync()) with { Order = asked.Order };
        return new()
        {
            Query = asked,
            Listings = await cards.PrepareAsync(query, asked.Page, FleaMarketRoutes.Section, SectionFilters.Values(asked)),
            HasNoWord = wanted.HasNoWord,
            CanBeSaved = asked.IsFiltered && !wanted.HasNoWord && settings.MostSavedSearchesPerCustomer > 0,
            IsVisitorRegistered = await visitor.IsRegisteredAsync(),
            CurrencyCode = await prices.CodeAsync(),
            Categories = await filters.CategoriesAsync(query, asked),
            Conditions = await filters.ConditionsAsync(asked),
            Orders = await filters.OrdersAsync(asked),
            Characteristics = await filters.CharacteristicsAsync(query, asked),
            Chips = await filters.ChipsAsync(asked)
        };
    }
}
