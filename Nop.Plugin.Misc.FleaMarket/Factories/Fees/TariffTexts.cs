using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Fees;

/// <summary>A tariff's figures in words: "5% + $1.00, at least $2.00".</summary>
public class TariffTexts(PrimaryCurrency prices, ILocalizationService localization)
{
    public async Task<string> OfAsync(IFeeTerms tariff)
    {
        var parts = new List<string> { await RateAsync(tariff) };
        if (tariff.Minimum > 0)
            parts.Add(await TextAsync("Minimum", await prices.FormatAsync(tariff.Minimum)));
        if (tariff.Maximum > 0)
            parts.Add(await TextAsync("Maximum", await prices.FormatAsync(tariff.Maximum)));
        if (tariff.FreeDealsPerMonth > 0)
            parts.Add(await TextAsync("FreeDeals", tariff.FreeDealsPerMonth));
        return string.Join(", ", parts);
    }

    private async Task<string> RateAsync(IFeeTerms tariff)
    {
        var share = (tariff.Percentage / 100).ToString("0.####%", CultureInfo.CurrentCulture);
        return tariff.FixedPart == 0 ? share
            : tariff.Percentage == 0 ? await TextAsync("PerDeal", await prices.FormatAsync(tariff.FixedPart))
            : $"{share} + {await prices.FormatAsync(tariff.FixedPart)}";
    }

    private async Task<string> TextAsync(string key, object value) =>
        string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Tariff.{key}"), value);
}
