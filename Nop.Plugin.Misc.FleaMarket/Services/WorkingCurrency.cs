using System.Globalization;
using Nop.Core;
using Nop.Core.Domain.Directory;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Amounts of the primary store currency, shown and typed in the visitor's own.</summary>
public class WorkingCurrency(
    IWorkContext workContext,
    ICurrencyService currencies,
    CurrencyRounding rounding,
    PriceFormatCache texts)
{
    /// <summary>So many that an amount of any currency comes back from the primary one as it was.</summary>
    private const int DecimalsKept = Listing.PriceDecimals;

    public async Task<string> CodeAsync() => (await workContext.GetWorkingCurrencyAsync()).CurrencyCode;

    public async Task<string> FormatAsync(decimal amount) =>
        await texts.FormatAsync(await ConvertAsync(amount), await workContext.GetWorkingCurrencyAsync());

    /// <summary>As it stands in a text field: no sign, no grouping.</summary>
    public async Task<string> ToTextAsync(decimal amount) =>
        (await ConvertAsync(amount)).ToString("0.##", CultureInfo.CurrentCulture);

    /// <summary>As the working currency has it, so that what is kept is what will be shown.</summary>
    /// <returns>In the primary store currency; null for what is no number, or none that a price can have.</returns>
    public async Task<decimal?> ReadAsync(string? text) =>
        DecimalInput.Read(text, CultureInfo.CurrentCulture) is { } typed
        && await ToPrimaryAsync(await rounding.RoundAsync(typed, await workContext.GetWorkingCurrencyAsync())) is { } amount && Math.Abs(amount) < DecimalInput.Limit
            ? amount
            : null;

    /// <summary>As the visitor sees it: rounded as the working currency is rounded.</summary>
    /// <returns>In the primary store currency.</returns>
    public async Task<decimal> RoundAsync(decimal amount) => await ToPrimaryAsync(await ConvertAsync(amount));

    private async Task<decimal> ToPrimaryAsync(decimal amount) => decimal.Round(
        await currencies.ConvertToPrimaryStoreCurrencyAsync(amount, await workContext.GetWorkingCurrencyAsync()), DecimalsKept);

    /// <summary>Rounded as the store rounds prices in that currency.</summary>
    public async Task<decimal> ConvertAsync(decimal amount, Currency currency) =>
        await rounding.RoundAsync(await currencies.ConvertFromPrimaryStoreCurrencyAsync(amount, currency), currency);

    /// <summary>In the working currency.</summary>
    public async Task<decimal> ConvertAsync(decimal amount) => await ConvertAsync(amount, await workContext.GetWorkingCurrencyAsync());
}
