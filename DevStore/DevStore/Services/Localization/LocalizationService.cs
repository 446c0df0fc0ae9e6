using ILogger = Nop.Services.Logging.ILogger;

namespace DevStore.Services.Localization;

internal class LocalizationService(
    ILanguageService languages,
    ILocalizedEntityService localizedEntities,
    ILogger logger,
    IRepository<LocaleStringResource> resources,
    IStaticCacheManager cache,
    ResourceXml xml,
    IWorkContext workContext) : ILocalizationService
{
    private static CacheKey AllKey => new(NopEntityCacheDefaults<LocaleStringResource>.AllPrefix + "{0}");

    public async Task<string> GetResourceAsync(string resourceKey) =>
        await workContext.GetWorkingLanguageAsync() is { } language
            ? await GetResourceAsync(resourceKey, language.Id)
            : string.Empty;

    public async Task<string> GetResourceAsync(string resourceKey, int languageId, bool logIfNotFound = true,
        string defaultValue = "", bool returnEmptyIfNotFound = false)
    {
        var key = Normalized(resourceKey);
        var found = (await AllAsync(languageId)).GetValueOrDefault(key).Value;
        if (!string.IsNullOrEmpty(found))
            return found;

        if (logIfNotFound)
            await logger.WarningAsync($"Resource string ({key}) is not found. Language ID = {languageId}");
        if (!string.IsNullOrEmpty(defaultValue))
            return defaultValue;
        return returnEmptyIfNotFound ? string.Empty : key;
    }

    public async Task ImportResourcesFromXmlAsync(Language language, StreamReader xmlStreamReader, bool updateExistingResources = true)
    {
        var read = await xml.ReadAsync(xmlStreamReader);
        var known = await AllAsync(language.Id);
        await AddOrUpdateLocaleResourceAsync(
            read.Where(resource => updateExistingResources || !known.ContainsKey(Normalized(resource.Key))).ToDictionary(),
            language.Id);
    }

    public async Task<TPropType> GetLocalizedAsync<TEntity, TPropType>(TEntity entity, Expression<Func<TEntity, TPropType>> keySelector,
        int? languageId = null, bool returnDefaultValue = true, bool ensureTwoPublishedLanguages = true)
        where TEntity : BaseEntity, ILocalizedEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        var language = languageId ?? (await workContext.GetWorkingLanguageAsync()).Id;
        var property = LocalizedEntityService.PropertyName(keySelector);
        var localized = language > 0 && (!ensureTwoPublishedLanguages || (await languages.GetAllLanguagesAsync()).Count >= 2)
            ? await localizedEntities.GetLocalizedValueAsync(language, entity.Id, entity.GetType().Name, property)
            : string.Empty;
        if (!string.IsNullOrEmpty(localized))
            return CommonHelper.To<TPropType>(localized);
        return returnDefaultValue ? (TPropType)typeof(TEntity).GetProperty(property)!.GetValue(entity)! : default!;
    }

    public async Task<string> GetLocalizedEnumAsync<TEnum>(TEnum enumValue, int? languageId = null) where TEnum : struct
    {
        if (!typeof(TEnum).IsEnum)
            throw new ArgumentException("T must be an enumerated type");

        var name = enumValue.ToString()!;
        return await NameAsync($"Enums.{typeof(TEnum)}.{name}", languageId, CommonHelper.SplitCamelCaseWord(name));
    }

    public Task<string> GetLocalizedPermissionNameAsync(PermissionRecord permissionRecord, int? languageId = null) =>
        NameAsync(PermissionKey(permissionRecord), languageId, permissionRecord.Name);

    public Task SaveLocalizedPermissionNameAsync(PermissionRecord permissionRecord) =>
        AddOrUpdateLocaleResourceAsync(PermissionKey(permissionRecord), permissionRecord.Name);

    public Task DeleteLocalizedPermissionNameAsync(PermissionRecord permissionRecord) =>
        DeleteLocaleResourceAsync(PermissionKey(permissionRecord));

    public async Task AddOrUpdateLocaleResourceAsync(string resourceName, string resourceValue, string? languageCulture = null)
    {
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            if (string.IsNullOrEmpty(languageCulture) || languageCulture == language.LanguageCulture)
                await SaveAsync(new Dictionary<string, string> { [resourceName] = resourceValue }, language.Id);
    }

    public async Task AddOrUpdateLocaleResourceAsync(IDictionary<string, string> resources, int? languageId = null)
    {
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            if (languageId is null || language.Id == languageId)
                await SaveAsync(resources, language.Id);
    }

    public Task DeleteLocaleResourceAsync(string resourceName) => DeleteLocaleResourcesAsync([resourceName]);

    public async Task DeleteLocaleResourcesAsync(IList<string> resourceNames, int? languageId = null)
    {
        var names = resourceNames.Select(Normalized).ToList();
        await resources.DeleteAsync(item => (languageId == null || item.LanguageId == languageId)
            && names.Contains(item.ResourceName.ToLower()));
        await ForgetAsync();
    }

    public async Task DeleteLocaleResourcesAsync(string resourceNamePrefix, int? languageId = null)
    {
        var prefix = Normalized(resourceNamePrefix);
        await resources.DeleteAsync(item => (languageId == null || item.LanguageId == languageId)
            && item.ResourceName.ToLower().StartsWith(prefix));
        await ForgetAsync();
    }

    private static string Normalized(string? resourceName) => (resourceName ?? string.Empty).Trim().ToLowerInvariant();

    private static string PermissionKey(PermissionRecord permission) => $"Permission.{permission.SystemName}";

    private async Task<string> NameAsync(string resourceKey, int? languageId, string fallback)
    {
        var language = languageId ?? (await workContext.GetWorkingLanguageAsync()).Id;
        var found = await GetResourceAsync(resourceKey, language, false, string.Empty, true);
        return string.IsNullOrEmpty(found) ? fallback : found;
    }

    private Task<Dictionary<string, KeyValuePair<int, string>>> AllAsync(int languageId) =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(AllKey, languageId), async () =>
            (await resources.Table.Where(item => item.LanguageId == languageId).OrderBy(item => item.Id).ToListAsync())
            .GroupBy(item => Normalized(item.ResourceName))
            .ToDictionary(group => group.Key, group => KeyValuePair.Create(group.First().Id, group.First().ResourceValue)));

    private async Task SaveAsync(IDictionary<string, string> values, int languageId)
    {
        var wanted = values.GroupBy(value => Normalized(value.Key)).ToDictionary(group => group.Key, group => group.Last().Value);
        var names = wanted.Keys.ToList();
        var stored = await resources.Table
            .Where(item => item.LanguageId == languageId && names.Contains(item.ResourceName.ToLower())).ToListAsync();
        var changed = stored.Where(item => item.ResourceValue != wanted[Normalized(item.ResourceName)]).ToList();
        changed.ForEach(item => item.ResourceValue = wanted[Normalized(item.ResourceName)]);
        if (changed.Count > 0)
            await resources.UpdateAsync(changed, false);
        await InsertAsync(wanted, stored.Select(item => Normalized(item.ResourceName)).ToHashSet(), languageId);
        await ForgetAsync();
    }

    private async Task InsertAsync(Dictionary<string, string> wanted, HashSet<string> stored, int languageId)
    {
        var added = wanted.Where(value => !stored.Contains(value.Key))
            .Select(value => new LocaleStringResource
            {
                LanguageId = languageId, ResourceName = value.Key, ResourceValue = value.Value
            }).ToList();
        if (added.Count > 0)
            await resources.InsertAsync(added, false);
    }

    private Task ForgetAsync() => cache.RemoveByPrefixAsync(NopEntityCacheDefaults<LocaleStringResource>.Prefix);
}
