using System.Security.Cryptography;
using System.Text;

namespace DevStore.Caching;

internal abstract class CacheKeys(AppSettings settings) : ICacheKeyService
{
    public CacheKey PrepareKey(CacheKey cacheKey, params object[] cacheKeyParameters) => cacheKey.Create(Part, cacheKeyParameters);

    public CacheKey PrepareKeyForDefaultCache(CacheKey cacheKey, params object[] cacheKeyParameters)
    {
        var key = PrepareKey(cacheKey, cacheKeyParameters);
        key.CacheTime = settings.Get<CacheConfig>().DefaultCacheTime;
        return key;
    }

    protected static string Prefix(string prefix, object[] parameters) =>
        parameters.Length == 0 ? prefix : string.Format(CultureInfo.InvariantCulture, prefix, [.. parameters.Select(Part)]);

    private static object Part(object parameter) => parameter switch
    {
        null => "null",
        IEnumerable<int> ids => Hash(ids),
        IEnumerable<BaseEntity> entities => Hash(entities.Select(entity => entity.Id)),
        BaseEntity entity => entity.Id,
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        _ => parameter
    };

    private static string Hash(IEnumerable<int> ids)
    {
        var text = string.Join(", ", ids.Order());
        return text.Length == 0 ? "" : Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
