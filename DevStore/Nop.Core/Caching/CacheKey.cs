using Nop.Core.Infrastructure;

namespace Nop.Core.Caching;

public class CacheKey(string key)
{
    public virtual CacheKey Create(Func<object, object> createCacheKeyParameters, params object[] keyObjects) =>
        new(keyObjects.Length == 0 ? Key : string.Format(Key, keyObjects.Select(createCacheKeyParameters).ToArray()));

    public string Key { get; protected set; } = key;

    /// <summary>Minutes; 0 means that the value is not cached.</summary>
    public int CacheTime { get; set; } = Singleton<AppSettings>.Instance.Get<CacheConfig>().DefaultCacheTime;
}
