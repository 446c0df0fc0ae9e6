using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Complaints;

/// <summary>Complaints that are for moderators alone and that none has dealt with.</summary>
public class PendingComplaintsCounter(ComplaintAdminQueries complaints, IStaticCacheManager cache)
    : PendingWorkCounter("complaints", cache), IConsumer<ComplaintMadeEvent>, IConsumer<ComplaintStruckEvent>, IConsumer<ComplaintUpheldEvent>
{
    public override Task<int> CountAsync() => KeptAsync(complaints.CountWaitingAsync);

    public Task HandleEventAsync(ComplaintUpheldEvent eventMessage) => ForgetAsync();

    public Task HandleEventAsync(ComplaintMadeEvent eventMessage) => ForgetAsync();

    public Task HandleEventAsync(ComplaintStruckEvent eventMessage) => ForgetAsync();
}
