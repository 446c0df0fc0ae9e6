namespace DevStore.Services.Directory;

internal class StateProvinceService(IRepository<StateProvince> states, IStaticCacheManager cache) : IStateProvinceService
{
    private static CacheKey ByCountryKey => new(NopEntityCacheDefaults<StateProvince>.Prefix + "bycountry.{0}-{1}");
    private static CacheKey AllKey => new(NopEntityCacheDefaults<StateProvince>.AllPrefix + "{0}");

    public Task<StateProvince> GetStateProvinceByIdAsync(int stateProvinceId) => states.GetByIdAsync(stateProvinceId, _ => default);

    public Task<StateProvince> GetStateProvinceByAddressAsync(Address address) =>
        GetStateProvinceByIdAsync(address?.StateProvinceId ?? 0);

    public Task<IList<StateProvince>> GetStateProvincesByCountryIdAsync(int countryId, int languageId = 0, bool showHidden = false) =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(ByCountryKey, countryId, showHidden), async () =>
            (IList<StateProvince>)await states.Table
                .Where(state => state.CountryId == countryId && (showHidden || state.Published))
                .OrderBy(state => state.DisplayOrder).ThenBy(state => state.Name).ToListAsync());

    public Task<IList<StateProvince>> GetStateProvincesAsync(bool showHidden = false) =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(AllKey, showHidden), async () =>
            (IList<StateProvince>)await states.Table.Where(state => showHidden || state.Published)
                .OrderBy(state => state.CountryId).ThenBy(state => state.DisplayOrder).ThenBy(state => state.Name).ToListAsync());
}
