using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Installation;
using Nop.Services.Customers;
using Nop.Services.Events;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Writes which feedback moderators hide and show into nopCommerce's activity log.</summary>
public class FeedbackActivityConsumer(ICustomerActivityService activities, ICustomerService customers, ILocalizationService localization)
    : IConsumer<FeedbackModeratedEvent>
{
    public async Task HandleEventAsync(FeedbackModeratedEvent eventMessage)
    {
        var (feedback, moderatorId) = eventMessage;
        var keyword = feedback.IsHidden ? ActivityTypes.HideFeedback : ActivityTypes.ShowFeedback;
        var text = await localization.GetResourceAsync(ActivityTypes.TextOf(keyword));
        await activities.InsertActivityAsync(await customers.GetCustomerByIdAsync(moderatorId), keyword,
            string.Format(CultureInfo.CurrentCulture, text, feedback.Id, feedback.DealId), feedback);
    }
}
