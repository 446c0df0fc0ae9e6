using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>Listings on moderation.</summary>
public class PendingListingsCounter(ModerationQueries moderationQueries, IStaticCacheManager cache)
    : PendingWorkCounter("listings", moderationQueries.CountWaitingAsync, cache), IConsumer<ListingMovedEvent>
{
    public Task HandleEventAsync(ListingMovedEvent eventMessage) => ForgetAsync();
}
