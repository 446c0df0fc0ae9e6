using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Deals that ask for the administration.</summary>
public class PendingDealsCounter(DealAdminQueries deals, IStaticCacheManager cache)
    : PendingWorkCounter("deals", deals.CountAskingAsync, cache), IConsumer<DealMovedEvent>
{
    public Task HandleEventAsync(DealMovedEvent eventMessage) => ForgetAsync();
}
