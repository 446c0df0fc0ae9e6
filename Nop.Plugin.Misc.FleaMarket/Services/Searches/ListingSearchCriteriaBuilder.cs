using Nop.Core.Domain.Directory;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Services.Catalog;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>Turns what people look for into what the catalogue is asked.</summary>
public class ListingSearchCriteriaBuilder(ICategoryService categories, UsedOfferQueries offers, ICurrencyService currencies, CurrencySettings currencySettings)
{
    public async Task<ListingSearchCriteria> OfAsync(SavedSearchCriteria terms, int storeId) => new()
    {
        StoreId = storeId,
        Words = terms.Words,
        FindsNothing = terms.HasNoWord,
        CategoryIds = terms.CategoryId > 0 ? [terms.CategoryId, .. await categories.GetChildCategoryIdsAsync(terms.CategoryId, storeId)] : [],
        ProductIds = terms.ProductId > 0 ? await offers.ProductIdsAsync(terms.ProductId) : [],
        Conditions = terms.Conditions,
        LowestPrice = await InPrimaryCurrencyAsync(terms.LowestPrice, terms.CurrencyId),
        HighestPrice = await InPrimaryCurrencyAsync(terms.HighestPrice, terms.CurrencyId),
        Characteristics = terms.Characteristics
    };

    /// <summary>At today's rate; a currency that is gone counts as the primary one.</summary>
    public async Task<decimal?> ConvertAsync(decimal? amount, int fromId, Currency to)
    {
        if (amount is not { } any)
            return null;
        var given = Math.Clamp(any, -DecimalInput.Limit, DecimalInput.Limit);
        return fromId != to.Id && await currencies.GetCurrencyByIdAsync(fromId) is { } from
            ? decimal.Round(Math.Clamp(await currencies.ConvertCurrencyAsync(given, from, to), -DecimalInput.Limit, DecimalInput.Limit), Listing.PriceDecimals)
            : given;
    }

    private async Task<decimal?> InPrimaryCurrencyAsync(decimal? amount, int currencyId) =>
        await ConvertAsync(amount, currencyId, await currencies.GetCurrencyByIdAsync(currencySettings.PrimaryStoreCurrencyId));
}
