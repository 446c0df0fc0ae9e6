using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Customers;
using Nop.Services.Events;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure;

/// <summary>Writes what the administration does with deals into nopCommerce's activity log.</summary>
public class DealActivityConsumer(ICustomerActivityService activities, ICustomerService customers, PrimaryPrices prices, ILocalizationService localization)
    : IConsumer<DealMovedEvent>
{
    public async Task HandleEventAsync(DealMovedEvent eventMessage)
    {
        var (deal, revision) = eventMessage;
        if (revision.Actor != DealActor.Administration)
            return;
        var keyword = revision.Action == DealAction.Cancel ? ActivityTypes.CancelDeal : ActivityTypes.ChangeDealAmount;
        var text = await localization.GetResourceAsync(ActivityTypes.TextOf(keyword));
        await activities.InsertActivityAsync(await customers.GetCustomerByIdAsync(revision.CustomerId), keyword,
            string.Format(CultureInfo.CurrentCulture, text, deal.Id, deal.ListingName, await prices.FormatAsync(deal.Amount), revision.Reason), deal);
    }
}
