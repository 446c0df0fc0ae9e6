namespace DevStore.Services.Localization;

internal class LanguageService(
    IRepository<Language> languages,
    IStaticCacheManager cache,
    IStoreMappingService storeMappings) : ILanguageService
{
    private static CacheKey AllKey => new(NopEntityCacheDefaults<Language>.AllPrefix + "{0}-{1}");

    public Task<IList<Language>> GetAllLanguagesAsync(bool showHidden = false, int storeId = 0) =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(AllKey, storeId, showHidden), () => LoadAsync(showHidden, storeId));

    public Task<Language> GetLanguageByIdAsync(int languageId) => languages.GetByIdAsync(languageId, _ => default);

    private async Task<IList<Language>> LoadAsync(bool showHidden, int storeId)
    {
        var query = languages.Table.Where(language => showHidden || language.Published);
        query = await storeMappings.ApplyStoreMapping(query, showHidden ? 0 : storeId);
        return await query.OrderBy(language => language.DisplayOrder).ThenBy(language => language.Id).ToListAsync();
    }
}
