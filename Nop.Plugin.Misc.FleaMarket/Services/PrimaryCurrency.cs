using System.Globalization;
using Nop.Core.Domain.Directory;
using Nop.Services.Catalog;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Amounts in the primary store currency, which accounts are kept in.</summary>
public class PrimaryCurrency(
    ICurrencyService currencies,
    CurrencySettings settings,
    CurrencyRounding rounding,
    IPriceFormatter formatter,
    PriceFormatCache texts)
{
    public async Task<string> CodeAsync() => (await CurrencyAsync()).CurrencyCode;

    public async Task<string> FormatAsync(decimal amount, int languageId) =>
        await formatter.FormatPriceAsync(amount, true, await CurrencyAsync(), languageId, false, false);

    public async Task<string> FormatAsync(decimal amount) => await texts.FormatAsync(amount, await CurrencyAsync());

    /// <summary>As nopCommerce rounds prices of this currency.</summary>
    public async Task<decimal> RoundAsync(decimal amount) => await rounding.RoundAsync(amount, await CurrencyAsync());

    /// <summary>For a file that programs read: no sign, no grouping.</summary>
    public static string Plain(decimal amount) => amount.ToString("0.00##", CultureInfo.InvariantCulture);

    private Task<Currency> CurrencyAsync() => currencies.GetCurrencyByIdAsync(settings.PrimaryStoreCurrencyId);
}
