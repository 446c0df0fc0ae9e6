namespace DevStore.Services.Directory;

internal class CurrencyService(
    CurrencySettings settings,
    IRepository<Currency> currencies,
    IStaticCacheManager cache,
    IStoreMappingService storeMappings) : ICurrencyService
{
    private static CacheKey AllKey => new(NopEntityCacheDefaults<Currency>.AllPrefix + "{0}-{1}");

    public Task<Currency> GetCurrencyByIdAsync(int currencyId) => currencies.GetByIdAsync(currencyId, _ => default);

    public async Task<Currency> GetCurrencyByCodeAsync(string currencyCode) =>
        (await GetAllCurrenciesAsync(true)).FirstOrDefault(currency =>
            string.Equals(currency.CurrencyCode, currencyCode, StringComparison.OrdinalIgnoreCase))!;

    public Task<IList<Currency>> GetAllCurrenciesAsync(bool showHidden = false, int storeId = 0) =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(AllKey, showHidden, storeId), () => LoadAsync(showHidden, storeId));

    public async Task<decimal> ConvertToPrimaryStoreCurrencyAsync(decimal amount, Currency sourceCurrencyCode) =>
        await ConvertCurrencyAsync(amount, sourceCurrencyCode, await PrimaryAsync());

    public async Task<decimal> ConvertFromPrimaryStoreCurrencyAsync(decimal amount, Currency targetCurrencyCode) =>
        await ConvertCurrencyAsync(amount, await PrimaryAsync(), targetCurrencyCode);

    public async Task<decimal> ConvertCurrencyAsync(decimal amount, Currency sourceCurrencyCode, Currency targetCurrencyCode)
    {
        ArgumentNullException.ThrowIfNull(sourceCurrencyCode);
        ArgumentNullException.ThrowIfNull(targetCurrencyCode);
        if (amount == 0 || sourceCurrencyCode.Id == targetCurrencyCode.Id)
            return amount;

        var exchanged = await ConvertToPrimaryExchangeRateCurrencyAsync(amount, sourceCurrencyCode);
        return await ConvertFromPrimaryExchangeRateCurrencyAsync(exchanged, targetCurrencyCode);
    }

    public async Task<decimal> ConvertToPrimaryExchangeRateCurrencyAsync(decimal amount, Currency sourceCurrencyCode)
    {
        var primary = await ExchangeRateCurrencyAsync();
        return amount == 0 || sourceCurrencyCode.Id == primary.Id ? amount : amount / RateOf(sourceCurrencyCode);
    }

    public async Task<decimal> ConvertFromPrimaryExchangeRateCurrencyAsync(decimal amount, Currency targetCurrencyCode)
    {
        var primary = await ExchangeRateCurrencyAsync();
        return amount == 0 || targetCurrencyCode.Id == primary.Id ? amount : amount * RateOf(targetCurrencyCode);
    }

    private static decimal RateOf(Currency currency) =>
        currency.Rate != 0 ? currency.Rate : throw new NopException($"Exchange rate not found for currency [{currency.Name}]");

    private async Task<Currency> PrimaryAsync() =>
        await GetCurrencyByIdAsync(settings.PrimaryStoreCurrencyId)
        ?? throw new NopException("Primary store currency cannot be loaded");

    private async Task<Currency> ExchangeRateCurrencyAsync() =>
        await GetCurrencyByIdAsync(settings.PrimaryExchangeRateCurrencyId)
        ?? throw new NopException("Primary exchange rate currency cannot be loaded");

    private async Task<IList<Currency>> LoadAsync(bool showHidden, int storeId)
    {
        var query = await storeMappings.ApplyStoreMapping(
            currencies.Table.Where(currency => showHidden || currency.Published), showHidden ? 0 : storeId);
        return await query.OrderBy(currency => currency.DisplayOrder).ThenBy(currency => currency.Id).ToListAsync();
    }
}
