namespace DevStore.Services.Directory;

internal class CountryService(
    IRepository<Country> countries,
    ILocalizationService localization,
    IStaticCacheManager cache,
    IStoreContext storeContext,
    IStoreMappingService storeMappings) : ICountryService
{
    private static CacheKey AllKey => new(NopEntityCacheDefaults<Country>.AllPrefix + "{0}-{1}-{2}");

    public async Task<IList<Country>> GetAllCountriesAsync(int languageId = 0, bool showHidden = false)
    {
        var storeId = (await storeContext.GetCurrentStoreAsync()).Id;
        var key = cache.PrepareKeyForDefaultCache(AllKey, languageId, showHidden, storeId);
        return await cache.GetAsync(key, () => LoadAsync(languageId, showHidden, storeId));
    }

    public async Task<IList<Country>> GetAllCountriesForShippingAsync(int languageId = 0, bool showHidden = false) =>
        [.. (await GetAllCountriesAsync(languageId, showHidden)).Where(country => country.AllowsShipping)];

    public Task<Country> GetCountryByAddressAsync(Address address) => GetCountryByIdAsync(address?.CountryId ?? 0);

    public Task<Country> GetCountryByIdAsync(int countryId) => countries.GetByIdAsync(countryId, _ => default);

    public async Task<Country> GetCountryByTwoLetterIsoCodeAsync(string twoLetterIsoCode) =>
        (await GetAllCountriesAsync(0, true)).FirstOrDefault(country => country.TwoLetterIsoCode == twoLetterIsoCode)!;

    private async Task<IList<Country>> LoadAsync(int languageId, bool showHidden, int storeId)
    {
        var query = await storeMappings.ApplyStoreMapping(
            countries.Table.Where(country => showHidden || country.Published), showHidden ? 0 : storeId);
        var list = await query.OrderBy(country => country.DisplayOrder).ThenBy(country => country.Name).ToListAsync();
        return languageId > 0 ? await SortedByLocalNameAsync(list, languageId) : list;
    }

    private async Task<IList<Country>> SortedByLocalNameAsync(IList<Country> list, int languageId)
    {
        var named = new List<(Country Country, string Name)>();
        foreach (var country in list)
            named.Add((country, await localization.GetLocalizedAsync(country, item => item.Name, languageId)));
        return [.. named.OrderBy(item => item.Country.DisplayOrder).ThenBy(item => item.Name).Select(item => item.Country)];
    }
}
