using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Installation;
using Nop.Services.Customers;
using Nop.Services.Events;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Writes what the administration does with deals into nopCommerce's activity log.</summary>
public class DealActivityConsumer(ICustomerActivityService activities, ICustomerService customers, ILocalizationService localization)
    : IConsumer<DealMovedEvent>
{
    public async Task HandleEventAsync(DealMovedEvent eventMessage)
    {
        var (deal, revision) = eventMessage;
        if (revision.Actor != DealActor.Administration)
            return;
        var keyword = ActivityTypes.Of(revision.Action);
        var text = await localization.GetResourceAsync(ActivityTypes.TextOf(keyword));
        await activities.InsertActivityAsync(await customers.GetCustomerByIdAsync(revision.CustomerId), keyword,
            string.Format(CultureInfo.CurrentCulture, text, deal.Id, deal.ListingName, revision.Reason, deal.Amount), deal);
    }
}
