using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Writes what the administration does with deals into nopCommerce's activity log.</summary>
public class DealActivityConsumer(ActivityLogWriter activityLog) : IConsumer<DealMovedEvent>
{
    public async Task HandleEventAsync(DealMovedEvent eventMessage)
    {
        var (deal, revision) = eventMessage;
        if (revision.Actor == DealActor.Administration)
            await activityLog.WriteOfAsync(revision.CustomerId, ActivityTypes.Of(revision.Action), deal, deal.Id, deal.ListingName, revision.Reason, deal.Amount);
    }
}
