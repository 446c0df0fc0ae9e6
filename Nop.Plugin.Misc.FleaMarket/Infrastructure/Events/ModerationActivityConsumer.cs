using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Installation;
using Nop.Services.Customers;
using Nop.Services.Events;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Writes what moderators do into nopCommerce's activity log.</summary>
public class ModerationActivityConsumer(ICustomerActivityService activities, ICustomerService customers, ILocalizationService localization)
    : IConsumer<ListingMovedEvent>
{
    public async Task HandleEventAsync(ListingMovedEvent eventMessage)
    {
        var (listing, revision) = eventMessage;
        if (revision.Actor != ListingActor.Moderator)
            return;
        var keyword = ActivityTypes.Of(revision.Action);
        var text = await localization.GetResourceAsync(ActivityTypes.TextOf(keyword));
        await activities.InsertActivityAsync(
            await customers.GetCustomerByIdAsync(revision.CustomerId), keyword, string.Format(text, listing.Name, listing.Id, revision.Reason), listing);
    }
}
