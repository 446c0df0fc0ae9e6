using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Catalog;

namespace Nop.Plugin.Misc.FleaMarket.Factories;

public class SectionFactory(
    Visitor visitor,
    CardPageFactory cards,
    SectionFilters filters,
    WorkingPrices prices,
    ICategoryService categories,
    ProductOffers offers)
{
    public async Task<SectionModel> PrepareAsync(SectionQuery asked)
    {
        var query = await QueryAsync(asked);
        return new()
        {
            Query = asked,
            Listings = await cards.PrepareAsync(query, asked.Page, PublicRoutes.Section, SectionFilters.Values(asked)),
            CurrencyCode = await prices.CodeAsync(),
            Categories = await filters.CategoriesAsync(query, asked),
            Conditions = await filters.ConditionsAsync(asked),
            Orders = await filters.OrdersAsync(asked),
            Characteristics = await filters.CharacteristicsAsync(query, asked),
            Chips = await filters.ChipsAsync(asked)
        };
    }

    private async Task<ListingQuery> QueryAsync(SectionQuery asked)
    {
        var storeId = await visitor.StoreIdAsync();
        return new()
        {
            StoreId = storeId,
            Text = asked.Text is { Length: > SectionQuery.LongestText } text ? text[..SectionQuery.LongestText] : asked.Text,
            CategoryIds = asked.CategoryId > 0 ? [asked.CategoryId, .. await categories.GetChildCategoryIdsAsync(asked.CategoryId, storeId)] : [],
            ProductIds = asked.ProductId > 0 ? await offers.ProductIdsAsync(asked.ProductId) : [],
            Conditions = asked.Conditions,
            LowestPrice = await prices.ReadAsync(asked.LowestPrice),
            HighestPrice = await prices.ReadAsync(asked.HighestPrice),
            Characteristics = asked.Characteristics,
            Order = asked.Order
        };
    }
}
