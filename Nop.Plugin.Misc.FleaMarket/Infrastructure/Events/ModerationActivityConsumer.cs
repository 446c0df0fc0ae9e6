using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Writes what moderators do into nopCommerce's activity log.</summary>
public class ModerationActivityConsumer(ActivityLogWriter activityLog) : IConsumer<ListingMovedEvent>
{
    public async Task HandleEventAsync(ListingMovedEvent eventMessage)
    {
        var (listing, revision) = eventMessage;
        if (revision.Actor == ListingActor.Moderator)
            await activityLog.WriteOfAsync(revision.CustomerId, ActivityTypes.Of(revision.Action), listing, listing.Name, listing.Id, revision.Reason);
    }
}
