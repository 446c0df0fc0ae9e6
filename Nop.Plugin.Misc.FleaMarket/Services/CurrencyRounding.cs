using System.Globalization;
using System.Text.RegularExpressions;
using Nop.Core.Domain.Directory;
using Nop.Services.Catalog;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Amounts as a currency has them: rounded as nopCommerce rounds its prices, with no more decimals than it shows of them.</summary>
public partial class CurrencyRounding(IPriceCalculationService calculation)
{
    private const int MaxDecimals = 2;

    public async Task<decimal> RoundAsync(decimal amount, Currency currency) =>
        decimal.Round(await calculation.RoundPriceAsync(amount, currency), DecimalsOf(currency), MidpointRounding.AwayFromZero);

    /// <summary>By the currency's own format, or else by the country's.</summary>
    private static int DecimalsOf(Currency currency)
    {
        if (!string.IsNullOrEmpty(currency.CustomFormatting))
            return Math.Min(MaxDecimals, Ones().Match(1.111111m.ToString(currency.CustomFormatting, CultureInfo.InvariantCulture)).Groups["decimals"].Length);
        return string.IsNullOrEmpty(currency.DisplayLocale)
            ? MaxDecimals
            : Math.Min(MaxDecimals, CultureInfo.GetCultureInfo(currency.DisplayLocale).NumberFormat.CurrencyDecimalDigits);
    }

    [GeneratedRegex(@"1(\.(?<decimals>1+))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Ones();
}
