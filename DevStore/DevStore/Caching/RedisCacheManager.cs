using Newtonsoft.Json;
using StackExchange.Redis;

namespace DevStore.Caching;

/// <summary>
/// nopCommerce's cache kind "redis": values lie in Redis as JSON with Newtonsoft's defaults, a request keeps what it has read, null is not kept.
/// Unlike memory it tells upper case from lower, and a prefix is a pattern of Redis.
/// </summary>
internal sealed class RedisCacheManager(AppSettings settings, IConnectionMultiplexer redis) : CacheKeys(settings), IStaticCacheManager
{
    private readonly ConcurrentDictionary<string, object> _ofRequest = new(StringComparer.Ordinal);

    private IDatabase Database => redis.GetDatabase();

    public async Task<T> GetAsync<T>(CacheKey key, Func<Task<T>> acquire)
    {
        if (_ofRequest.TryGetValue(key.Key, out var known))
            return (T)known;

        var json = await Database.StringGetAsync(key.Key);
        if (json.IsNull)
        {
            var acquired = await acquire();
            await SetAsync(key, acquired);
            return acquired;
        }

        var read = Read<T>(json);
        _ofRequest[key.Key] = read!;
        return read;
    }

    public Task<T> GetAsync<T>(CacheKey key, Func<T> acquire) => GetAsync(key, () => Task.FromResult(acquire()));

    public async Task<T> GetAsync<T>(CacheKey key, T defaultValue = default!) =>
        await Database.StringGetAsync(key.Key) is { IsNull: false } json ? Read<T>(json) : defaultValue;

    public async Task SetAsync<T>(CacheKey key, T data)
    {
        if (data is null || key.CacheTime <= 0)
            return;

        _ofRequest[key.Key] = data;
        await Database.StringSetAsync(key.Key, JsonConvert.SerializeObject(data), TimeSpan.FromMinutes(key.CacheTime));
    }

    public Task RemoveAsync(CacheKey cacheKey, params object[] cacheKeyParameters)
    {
        var key = PrepareKey(cacheKey, cacheKeyParameters).Key;
        _ofRequest.TryRemove(key, out _);
        return Database.KeyDeleteAsync(key);
    }

    public async Task RemoveByPrefixAsync(string prefix, params object[] prefixParameters)
    {
        var start = Prefix(prefix, prefixParameters);
        foreach (var key in _ofRequest.Keys.Where(key => key.StartsWith(start, StringComparison.Ordinal)))
            _ofRequest.TryRemove(key, out _);
        foreach (var server in redis.GetServers())
            await foreach (var key in server.KeysAsync(Database.Database, start + "*"))
                await Database.KeyDeleteAsync(key);
    }

    public async Task ClearAsync()
    {
        _ofRequest.Clear();
        foreach (var server in redis.GetServers())
            await server.FlushDatabaseAsync(Database.Database);
    }

    public void Dispose() => _ofRequest.Clear();

    private static T Read<T>(RedisValue json) => JsonConvert.DeserializeObject<T>(json.ToString())!;
}
