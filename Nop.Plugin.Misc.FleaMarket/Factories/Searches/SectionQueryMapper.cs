using System.Globalization;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Searches;

/// <summary>Between what stands in the section's address and what is kept of it.</summary>
public class SectionQueryMapper(IWorkContext workContext, ListingSearchCriteriaBuilder queries)
{
    public async Task<SavedSearchCriteria> ReadAsync(SectionQuery asked) => new SavedSearchCriteria
    {
        Text = asked.ShortText,
        CategoryId = Math.Max(0, asked.CategoryId),
        ProductId = Math.Max(0, asked.ProductId),
        Conditions = asked.Conditions,
        LowestPrice = DecimalInput.Read(asked.LowestPrice, CultureInfo.CurrentCulture),
        HighestPrice = DecimalInput.Read(asked.HighestPrice, CultureInfo.CurrentCulture),
        CurrencyId = (await workContext.GetWorkingCurrencyAsync()).Id,
        Characteristics = asked.Characteristics
    }.Trimmed();

    /// <summary>The section as its reader would ask for it today, prices in the working currency.</summary>
    public async Task<SectionQuery> WriteAsync(SavedSearchCriteria terms) => new()
    {
        Text = terms.Text,
        CategoryId = terms.CategoryId,
        ProductId = terms.ProductId,
        Conditions = terms.Conditions,
        LowestPrice = await PriceAsync(terms.LowestPrice, terms.CurrencyId),
        HighestPrice = await PriceAsync(terms.HighestPrice, terms.CurrencyId),
        Pairs = terms.Characteristics.Select(line => $"{line.Name}:{line.Value}").ToList()
    };

    private async Task<string?> PriceAsync(decimal? amount, int currencyId) =>
        (await queries.ConvertAsync(amount, currencyId, await workContext.GetWorkingCurrencyAsync()))?.ToString("0.##", CultureInfo.CurrentCulture);
}
