using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Writes which feedback moderators hide and show into nopCommerce's activity log.</summary>
public class FeedbackActivityConsumer(ActivityLogWriter activityLog) : IConsumer<FeedbackModeratedEvent>
{
    public Task HandleEventAsync(FeedbackModeratedEvent eventMessage)
    {
        var (feedback, moderatorId) = eventMessage;
        return activityLog.WriteOfAsync(moderatorId, feedback.IsHidden ? ActivityTypes.HideFeedback : ActivityTypes.ShowFeedback, feedback,
            feedback.Id, feedback.DealId);
    }
}
