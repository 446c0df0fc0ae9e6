using Nop.Core;
using Nop.Core.Domain;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;
using Nop.Services.Directory;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>Which feed an address names.</summary>
public class FeedLocator(
    IStoreContext storeContext,
    ILanguageService languages,
    ICurrencyService currencies,
    CurrencySettings currencySettings,
    StoreInformationSettings storeSettings,
    FleaMarketSettings settings)
{
    /// <param name="language">Two letters; the store's default where it is not given.</param>
    /// <param name="currency">ISO 4217; the default of the language, or the store's primary currency, where it is not given.</param>
    /// <returns>Null for what the store does not offer to those who have this secret.</returns>
    public async Task<Feed?> FindAsync(string? file, string? secret, string? language, string? currency)
    {
        if (FeedFiles.FormatOf(file) is not { } format || !settings.Offers(format) || !settings.IsOpenTo(secret) || storeSettings.StoreClosed)
            return null;
        var store = await storeContext.GetCurrentStoreAsync();
        return await LanguageAsync(store, language) is { } spoken && await CurrencyAsync(store, spoken, currency) is { } paid
            ? new(format, store, spoken, paid)
            : null;
    }

    public async Task<Language?> LanguageAsync(Store store, string? code)
    {
        var all = await languages.GetAllLanguagesAsync(storeId: store.Id);
        return string.IsNullOrEmpty(code)
            ? all.FirstOrDefault(language => language.Id == store.DefaultLanguageId) ?? all.FirstOrDefault()
            : all.FirstOrDefault(language => code.Equals(language.UniqueSeoCode, StringComparison.OrdinalIgnoreCase));
    }

    public async Task<Currency?> CurrencyAsync(Store store, Language language, string? code)
    {
        var all = await currencies.GetAllCurrenciesAsync(storeId: store.Id);
        return string.IsNullOrEmpty(code)
            ? all.FirstOrDefault(currency => currency.Id == language.DefaultCurrencyId)
                ?? all.FirstOrDefault(currency => currency.Id == currencySettings.PrimaryStoreCurrencyId) ?? all.FirstOrDefault()
            : all.FirstOrDefault(currency => code.Equals(currency.CurrencyCode, StringComparison.OrdinalIgnoreCase));
    }
}
