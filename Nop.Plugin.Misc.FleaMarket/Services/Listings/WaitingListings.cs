using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>The number of listings on moderation, which every page of the back office shows.</summary>
public class WaitingListings(ModerationQueue queue, IStaticCacheManager cache) : IConsumer<ListingMovedEvent>
{
    private static readonly CacheKey _key = new("Nop.fleamarket.waitinglistings");

    public Task<int> CountAsync() =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(_key), queue.CountWaitingAsync);

    public Task HandleEventAsync(ListingMovedEvent eventMessage) => cache.RemoveAsync(_key);
}
