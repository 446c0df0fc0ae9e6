using System.ComponentModel;
using System.Reflection;
using Nop.Core.Domain.Configuration;

namespace DevStore.Settings;

/// <summary>A setting is named "class.property", in lower case; a store's own value goes before the shared one.</summary>
internal sealed class SettingService(IRepository<Setting> settings, IStaticCacheManager cache) : ISettingService
{
    private static readonly CacheKey _all = new("Nop.setting.all.");

    public async Task<Setting> GetSettingAsync(string key, int storeId = 0, bool loadSharedValueIfNotFound = false)
    {
        var named = (await ByNameAsync()).GetValueOrDefault(key.Trim().ToLowerInvariant()) ?? [];
        return named.Find(setting => setting.StoreId == storeId)
            ?? (loadSharedValueIfNotFound ? named.Find(setting => setting.StoreId == 0) : null)!;
    }

    public async Task<T> GetSettingByKeyAsync<T>(string key, T defaultValue = default!, int storeId = 0, bool loadSharedValueIfNotFound = false) =>
        await GetSettingAsync(key, storeId, loadSharedValueIfNotFound) is { } setting && Parse(setting.Value, typeof(T)) is T value ? value : defaultValue;

    public async Task<IList<Setting>> GetAllSettingsAsync() => await settings.Table.OrderBy(setting => setting.Name).ThenBy(setting => setting.StoreId).ToListAsync();

    public async Task<T> LoadSettingAsync<T>(int storeId = 0) where T : ISettings, new() => (T)await LoadSettingAsync(typeof(T), storeId);

    public async Task<ISettings> LoadSettingAsync(Type type, int storeId = 0)
    {
        var loaded = (ISettings)Activator.CreateInstance(type)!;
        foreach (var property in Properties(type))
            if (await GetSettingAsync(KeyOf(type, property), storeId, true) is { } setting && Parse(setting.Value, property.PropertyType) is { } value)
                property.SetValue(loaded, value);
        return loaded;
    }

    public async Task<bool> SettingExistsAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, int storeId = 0)
        where T : ISettings, new() => await GetSettingAsync(GetSettingKey(settings, keySelector), storeId) is not null;

    public string GetSettingKey<TSettings, T>(TSettings settings, Expression<Func<TSettings, T>> keySelector) where TSettings : ISettings, new() =>
        keySelector.Body is MemberExpression { Member: PropertyInfo property }
            ? KeyOf(typeof(TSettings), property)
            : throw new ArgumentException($"'{keySelector}' is no property");

    public async Task SetSettingAsync<T>(string key, T value, int storeId = 0, bool clearCache = true)
    {
        var name = key.Trim().ToLowerInvariant();
        var text = Format(value);
        var setting = await settings.Table.FirstOrDefaultAsync(one => one.Name == name && one.StoreId == storeId);
        if (setting is null)
            await settings.InsertAsync(new Setting(name, text, storeId));
        else if (setting.Value != text)
        {
            setting.Value = text;
            await settings.UpdateAsync(setting);
        }
        if (clearCache)
            await ClearCacheAsync();
    }

    public async Task SaveSettingAsync<T>(T settings, int storeId = 0) where T : ISettings, new()
    {
        foreach (var property in Properties(typeof(T)))
            await SetSettingAsync(KeyOf(typeof(T), property), property.GetValue(settings), storeId, false);
        await ClearCacheAsync();
    }

    public Task SaveSettingAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, int storeId = 0, bool clearCache = true)
        where T : ISettings, new() => SetSettingAsync(GetSettingKey(settings, keySelector), keySelector.Compile()(settings), storeId, clearCache);

    public Task SaveSettingOverridablePerStoreAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector,
        bool overrideForStore, int storeId = 0, bool clearCache = true) where T : ISettings, new() =>
        overrideForStore || storeId == 0 ? SaveSettingAsync(settings, keySelector, storeId, clearCache) : DeleteSettingAsync(settings, keySelector, storeId);

    public async Task DeleteSettingAsync(Setting setting)
    {
        await settings.DeleteAsync(setting);
        await ClearCacheAsync();
    }

    public async Task DeleteSettingAsync<T>() where T : ISettings, new()
    {
        var keys = Properties(typeof(T)).Select(property => KeyOf(typeof(T), property)).ToList();
        await settings.DeleteAsync(await settings.Table.Where(setting => keys.Contains(setting.Name)).ToListAsync());
        await ClearCacheAsync();
    }

    public async Task DeleteSettingAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, int storeId = 0) where T : ISettings, new()
    {
        if (await GetSettingAsync(GetSettingKey(settings, keySelector), storeId) is { } setting)
            await DeleteSettingAsync(setting);
    }

    public Task ClearCacheAsync() => cache.RemoveByPrefixAsync(NopEntityCacheDefaults<Setting>.Prefix);

    private Task<Dictionary<string, List<Setting>>> ByNameAsync() => cache.GetAsync(_all, async () =>
        (await settings.Table.ToListAsync()).GroupBy(setting => setting.Name.ToLowerInvariant()).ToDictionary(named => named.Key, named => named.ToList()));

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties().Where(property => property is { CanRead: true, CanWrite: true } && HasConverter(property.PropertyType));

    private static string KeyOf(Type type, PropertyInfo property) => $"{type.Name}.{property.Name}".ToLowerInvariant();

    /// <summary>Also lists of numbers and texts: see <see cref="Web.CommaLists"/>.</summary>
    private static bool HasConverter(Type type) => TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string));

    private static string Format(object? value) => value switch
    {
        null => "",
        string or Enum => value.ToString()!,
        System.Collections.IEnumerable list => string.Join(',', list.Cast<object>().Select(Format)),
        _ => TypeDescriptor.GetConverter(value.GetType()).ConvertToInvariantString(value)!
    };

    private static object? Parse(string text, Type type)
    {
        var converter = TypeDescriptor.GetConverter(type);
        try
        {
            return text is null ? null : converter.ConvertFromInvariantString(text);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
