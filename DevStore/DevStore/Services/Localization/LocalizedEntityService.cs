using System.Reflection;

namespace DevStore.Services.Localization;

internal class LocalizedEntityService(
    IRepository<LocalizedProperty> properties,
    IStaticCacheManager cache,
    LocalizationSettings settings) : ILocalizedEntityService
{
    private static CacheKey ValueKey => new(NopEntityCacheDefaults<LocalizedProperty>.Prefix + "value.{0}-{1}-{2}-{3}");
    private static CacheKey AllKey => new(NopEntityCacheDefaults<LocalizedProperty>.AllPrefix + "values.{0}");

    public async Task<IList<LocalizedProperty>> GetEntityLocalizedPropertiesAsync(int entityId, string localeKeyGroup, string localeKey) =>
        await properties.GetAllAsync(query => query.Where(property =>
            property.EntityId == entityId && property.LocaleKeyGroup == localeKeyGroup && property.LocaleKey == localeKey));

    public async Task<string> GetLocalizedValueAsync(int languageId, int entityId, string localeKeyGroup, string localeKey)
    {
        if (settings.LoadAllLocalizedPropertiesOnStartup)
            return (await AllAsync(languageId)).GetValueOrDefault(Name(localeKeyGroup, entityId, localeKey), string.Empty);

        var key = cache.PrepareKeyForDefaultCache(ValueKey, languageId, entityId, localeKeyGroup, localeKey);
        return await cache.GetAsync(key, async () => await properties.Table
            .Where(property => property.LanguageId == languageId && property.EntityId == entityId
                && property.LocaleKeyGroup == localeKeyGroup && property.LocaleKey == localeKey)
            .Select(property => property.LocaleValue).FirstOrDefaultAsync() ?? string.Empty);
    }

    public Task SaveLocalizedValueAsync<T>(T entity, Expression<Func<T, string>> keySelector, string localeValue, int languageId)
        where T : BaseEntity, ILocalizedEntity =>
        SaveLocalizedValueAsync<T, string>(entity, keySelector, localeValue, languageId);

    public async Task SaveLocalizedValueAsync<T, TPropType>(T entity, Expression<Func<T, TPropType>> keySelector,
        TPropType localeValue, int languageId) where T : BaseEntity, ILocalizedEntity
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(languageId);
        var group = entity.GetType().Name;
        var key = PropertyName(keySelector);
        var value = CommonHelper.To<string>(localeValue);
        var stored = (await GetEntityLocalizedPropertiesAsync(entity.Id, group, key))
            .FirstOrDefault(property => property.LanguageId == languageId);
        await SaveAsync(stored, value, () => new LocalizedProperty
        {
            EntityId = entity.Id, LanguageId = languageId, LocaleKey = key, LocaleKeyGroup = group, LocaleValue = value
        });
    }

    internal static string PropertyName<T, TPropType>(Expression<Func<T, TPropType>> selector) =>
        selector.Body is MemberExpression { Member: PropertyInfo property }
            ? property.Name
            : throw new ArgumentException($"Expression '{selector}' does not name a property.");

    private async Task SaveAsync(LocalizedProperty? stored, string value, Func<LocalizedProperty> create)
    {
        if (stored is null && !string.IsNullOrWhiteSpace(value))
            await properties.InsertAsync(create());
        else if (stored is not null && string.IsNullOrWhiteSpace(value))
            await properties.DeleteAsync(stored);
        else if (stored is not null && stored.LocaleValue != value)
        {
            stored.LocaleValue = value;
            await properties.UpdateAsync(stored);
        }
    }

    private static string Name(string group, int entityId, string key) => $"{group}.{entityId}.{key}";

    private Task<Dictionary<string, string>> AllAsync(int languageId) =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(AllKey, languageId), async () =>
            (await properties.Table.Where(property => property.LanguageId == languageId).ToListAsync())
            .GroupBy(property => Name(property.LocaleKeyGroup, property.EntityId, property.LocaleKey))
            .ToDictionary(group => group.Key, group => group.First().LocaleValue));
}
