namespace DevStore.Caching;

internal sealed class PerRequestCacheManager(AppSettings settings) : CacheKeys(settings), IShortTermCacheManager
{
    private readonly ConcurrentDictionary<string, object> _values = new(StringComparer.OrdinalIgnoreCase);

    public async Task<T> GetAsync<T>(Func<Task<T>> acquire, CacheKey cacheKey, params object[] cacheKeyParameters)
    {
        var key = PrepareKey(cacheKey, cacheKeyParameters).Key;
        if (_values.TryGetValue(key, out var known))
            return (T)known;

        var value = await acquire();
        if (value is not null)
            _values[key] = value;
        return value;
    }

    public void Remove(string cacheKey, params object[] cacheKeyParameters) =>
        _values.TryRemove(PrepareKey(new CacheKey(cacheKey), cacheKeyParameters).Key, out _);

    public void RemoveByPrefix(string prefix, params object[] prefixParameters)
    {
        var start = Prefix(prefix, prefixParameters);
        foreach (var key in _values.Keys.Where(key => key.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            _values.TryRemove(key, out _);
    }
}
