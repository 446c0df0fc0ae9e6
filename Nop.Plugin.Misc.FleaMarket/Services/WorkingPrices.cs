using System.Globalization;
using Nop.Core;
using Nop.Core.Domain.Directory;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Services.Catalog;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Amounts of the primary store currency, shown and typed in the visitor's own.</summary>
public class WorkingPrices(
    IWorkContext workContext,
    ICurrencyService currencies,
    IPriceCalculationService calculation,
    PriceTexts texts)
{
    /// <summary>In any currency; leaves the database's columns room for any exchange rate.</summary>
    private const decimal HighestTyped = 1_000_000_000_000;

    public async Task<string> CodeAsync() => (await workContext.GetWorkingCurrencyAsync()).CurrencyCode;

    public async Task<string> FormatAsync(decimal amount) =>
        await texts.FormatAsync(await ConvertAsync(amount), await workContext.GetWorkingCurrencyAsync());

    /// <summary>As it stands in a text field: no sign, no grouping.</summary>
    public async Task<string> ToTextAsync(decimal amount) =>
        (await ConvertAsync(amount)).ToString("0.##", CultureInfo.CurrentCulture);

    /// <returns>Null for what is no number, or none that a price can have.</returns>
    public async Task<decimal?> ReadAsync(string? text) =>
        TypedNumber.Read(text, CultureInfo.CurrentCulture) is { } typed and > -HighestTyped and < HighestTyped ? await ToPrimaryAsync(typed) : null;

    /// <summary>As the visitor sees it: rounded as the working currency is rounded.</summary>
    /// <returns>In the primary store currency.</returns>
    public async Task<decimal> RoundAsync(decimal amount) => await ToPrimaryAsync(await ConvertAsync(amount));

    private async Task<decimal> ToPrimaryAsync(decimal amount) => decimal.Round(
        await currencies.ConvertToPrimaryStoreCurrencyAsync(amount, await workContext.GetWorkingCurrencyAsync()), 4);

    /// <summary>Rounded as the store rounds prices in that currency.</summary>
    public async Task<decimal> ConvertAsync(decimal amount, Currency currency) =>
        await calculation.RoundPriceAsync(await currencies.ConvertFromPrimaryStoreCurrencyAsync(amount, currency), currency);

    /// <summary>In the working currency.</summary>
    public async Task<decimal> ConvertAsync(decimal amount) => await ConvertAsync(amount, await workContext.GetWorkingCurrencyAsync());
}
