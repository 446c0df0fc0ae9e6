using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>The number of deals that ask for the administration, which every page of the back office shows.</summary>
public class WaitingDeals(DealQueue queue, IStaticCacheManager cache) : IConsumer<DealMovedEvent>
{
    private static readonly CacheKey _key = new("Nop.fleamarket.waitingdeals");

    public Task<int> CountAsync() => cache.GetAsync(cache.PrepareKeyForDefaultCache(_key), queue.CountAskingAsync);

    public Task HandleEventAsync(DealMovedEvent eventMessage) => cache.RemoveAsync(_key);
}
