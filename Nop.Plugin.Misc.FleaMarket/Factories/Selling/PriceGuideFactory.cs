using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Selling;

/// <summary>Says what a used product is worth: what it went for, or else what its category's usually go for, and what it costs new.</summary>
public class PriceGuideFactory(
    SoldPriceCache sold, NewPriceComparison pricesNew, WorkingCurrency prices, CurrentVisitor visitor, ILocalizationService localization, FleaMarketSettings settings)
{
    /// <param name="pricePaid">In the primary store currency; no price is suggested above what the store's terms allow for it.</param>
    public async Task<PriceGuideModel> PrepareAsync(int productId, decimal pricePaid)
    {
        var (storeId, priceNew) = (await visitor.StoreIdAsync(), await pricesNew.OfAsync(productId));
        var ranges = PriceGuide.Of(await sold.OfProductAsync(storeId, productId));
        var ofCategory = ranges.Count == 0;
        if (ofCategory)
            ranges = PriceGuide.OfShares(await sold.SharesOfCategoryAsync(storeId, productId), priceNew ?? pricePaid);
        var models = new List<PriceGuideModel.Range>();
        foreach (var range in ranges)
            models.Add(await RangeAsync(range, settings.Terms.HighestPrice(pricePaid)));
        return new(priceNew is { } amount ? await prices.FormatAsync(amount) : null, ofCategory, models);
    }

    private async Task<PriceGuideModel.Range> RangeAsync(PriceRange range, decimal? highest)
    {
        var middle = await prices.RoundAsync(range.Middle > highest ? highest.Value : range.Middle);
        return new(
            range.Condition is { } condition ? await localization.GetLocalizedEnumAsync(condition) : null,
            await prices.FormatAsync(range.Low), await prices.FormatAsync(range.High), await prices.FormatAsync(middle), await prices.ToTextAsync(middle));
    }
}
