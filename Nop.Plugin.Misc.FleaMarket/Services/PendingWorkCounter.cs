using Nop.Core.Caching;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>How much waits for the back office, which every page of it shows; kept until an event says that it may have changed.</summary>
/// <param name="what">Names the cached number.</param>
public abstract class PendingWorkCounter(string what, IStaticCacheManager cache)
{
    private readonly CacheKey _key = new($"Nop.fleamarket.waiting{what}");

    public abstract Task<int> CountAsync();

    protected Task<T> KeptAsync<T>(Func<Task<T>> read) => cache.GetAsync(cache.PrepareKeyForDefaultCache(_key), read);

    protected Task ForgetAsync() => cache.RemoveAsync(_key);
}
