using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>Listings on moderation.</summary>
public class PendingListingsCounter(ModerationQueries moderationQueries, IStaticCacheManager cache)
    : PendingWorkCounter("listings", cache), IConsumer<ListingMovedEvent>
{
    public override Task<int> CountAsync() => KeptAsync(moderationQueries.CountWaitingAsync);

    public Task HandleEventAsync(ListingMovedEvent eventMessage) => ForgetAsync();
}
