using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Deals that ask for the administration.</summary>
public class PendingDealsCounter(DealAdminQueries deals, IStaticCacheManager cache)
    : PendingWorkCounter("deals", cache), IConsumer<DealMovedEvent>
{
    public override Task<int> CountAsync() => KeptAsync(deals.CountAskingAsync);

    public Task HandleEventAsync(DealMovedEvent eventMessage) => ForgetAsync();
}
