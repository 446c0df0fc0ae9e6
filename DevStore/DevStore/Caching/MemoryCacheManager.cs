namespace DevStore.Caching;

/// <summary>A value is acquired once, however many ask for it; null is not kept.</summary>
internal sealed class MemoryCacheManager(AppSettings settings, TimeProvider time) : CacheKeys(settings), IStaticCacheManager
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);

    public async Task<T> GetAsync<T>(CacheKey key, Func<Task<T>> acquire)
    {
        if (key.CacheTime <= 0)
            return await acquire();

        var entry = Current(key) ?? _entries.GetOrAdd(key.Key, _ => Entry.Of(acquire, ExpiryOf(key)));
        try
        {
            if (await entry.Value.Value is T value)
                return value;
            Forget(key.Key, entry);
            return default!;
        }
        catch
        {
            Forget(key.Key, entry);
            throw;
        }
    }

    public Task<T> GetAsync<T>(CacheKey key, Func<T> acquire) => GetAsync(key, () => Task.FromResult(acquire()));

    public async Task<T> GetAsync<T>(CacheKey key, T defaultValue = default!) =>
        Current(key) is { } entry && await entry.Value.Value is T value ? value : defaultValue;

    public Task SetAsync<T>(CacheKey key, T data)
    {
        if (data is not null && key.CacheTime > 0)
            _entries[key.Key] = Entry.Of(() => Task.FromResult(data), ExpiryOf(key));
        return Task.CompletedTask;
    }

    public Task RemoveAsync(CacheKey cacheKey, params object[] cacheKeyParameters)
    {
        _entries.TryRemove(PrepareKey(cacheKey, cacheKeyParameters).Key, out _);
        return Task.CompletedTask;
    }

    public Task RemoveByPrefixAsync(string prefix, params object[] prefixParameters)
    {
        var start = Prefix(prefix, prefixParameters);
        foreach (var key in _entries.Keys.Where(key => key.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            _entries.TryRemove(key, out _);
        return Task.CompletedTask;
    }

    public Task ClearAsync()
    {
        _entries.Clear();
        return Task.CompletedTask;
    }

    public void Dispose() => _entries.Clear();

    private Entry? Current(CacheKey key)
    {
        if (!_entries.TryGetValue(key.Key, out var entry) || entry.Expires > time.GetUtcNow())
            return entry;

        Forget(key.Key, entry);
        return null;
    }

    private DateTimeOffset ExpiryOf(CacheKey key) => time.GetUtcNow().AddMinutes(key.CacheTime);

    private void Forget(string key, Entry entry) => _entries.TryRemove(new KeyValuePair<string, Entry>(key, entry));

    private sealed record Entry(Lazy<Task<object?>> Value, DateTimeOffset Expires)
    {
        public static Entry Of<T>(Func<Task<T>> acquire, DateTimeOffset expires) => new(new Lazy<Task<object?>>(async () => await acquire()), expires);
    }
}
