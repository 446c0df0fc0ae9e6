using Nop.Core.Domain.Tax;

namespace DevStore.Services.Catalog;

internal class PriceFormatter(
    CurrencySettings settings,
    ICurrencyService currencies,
    ILocalizationService localization,
    IPriceCalculationService prices,
    IWorkContext workContext) : IPriceFormatter
{
    public async Task<string> FormatPriceAsync(decimal price) =>
        await FormatPriceAsync(price, true, await workContext.GetWorkingCurrencyAsync());

    public async Task<string> FormatPriceAsync(decimal price, bool showCurrency, Currency targetCurrency) =>
        await FormatPriceAsync(price, showCurrency, targetCurrency, await LanguageIdAsync(), await IncludesTaxAsync());

    public async Task<string> FormatPriceAsync(decimal price, bool showCurrency, string currencyCode, bool showTax, int languageId) =>
        await FormatPriceAsync(price, showCurrency, await CurrencyAsync(currencyCode), languageId, await IncludesTaxAsync(), showTax);

    public async Task<string> FormatPriceAsync(decimal price, bool showCurrency, string currencyCode, int languageId,
        bool priceIncludesTax) =>
        await FormatPriceAsync(price, showCurrency, await CurrencyAsync(currencyCode), languageId, priceIncludesTax);

    public Task<string> FormatPriceAsync(decimal price, bool showCurrency, Currency targetCurrency, int languageId,
        bool priceIncludesTax) =>
        FormatPriceAsync(price, showCurrency, targetCurrency, languageId, priceIncludesTax, false);

    public async Task<string> FormatPriceAsync(decimal price, bool showCurrency, Currency targetCurrency, int languageId,
        bool priceIncludesTax, bool showTax)
    {
        var text = Text(await prices.RoundPriceAsync(price, targetCurrency), showCurrency, targetCurrency);
        if (!showTax)
            return text;

        var key = priceIncludesTax ? "Products.InclTaxSuffix" : "Products.ExclTaxSuffix";
        var fallback = priceIncludesTax ? "{0} incl tax" : "{0} excl tax";
        return string.Format(await localization.GetResourceAsync(key, languageId, false, fallback), text);
    }

    private string Text(decimal amount, bool showCurrency, Currency currency)
    {
        if (string.IsNullOrEmpty(currency.CustomFormatting) && string.IsNullOrEmpty(currency.DisplayLocale))
            return $"{amount:N} ({currency.CurrencyCode})";

        var text = string.IsNullOrEmpty(currency.CustomFormatting)
            ? amount.ToString("C", new CultureInfo(currency.DisplayLocale))
            : amount.ToString(currency.CustomFormatting);
        return showCurrency && settings.DisplayCurrencyLabel ? $"{text} ({currency.CurrencyCode})" : text;
    }

    private async Task<bool> IncludesTaxAsync() => await workContext.GetTaxDisplayTypeAsync() == TaxDisplayType.IncludingTax;

    private async Task<int> LanguageIdAsync() => (await workContext.GetWorkingLanguageAsync()).Id;

    private async Task<Currency> CurrencyAsync(string code) =>
        await currencies.GetCurrencyByCodeAsync(code) ?? new Currency { CurrencyCode = code };
}
