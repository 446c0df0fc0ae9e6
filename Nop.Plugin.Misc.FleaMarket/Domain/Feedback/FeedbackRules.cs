using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

public static class FeedbackRules
{
    /// <summary>The buyer has something to judge; also where the store has closed the deal by itself.</summary>
    public static bool TakesFeedback(this DealStatus status) => status is DealStatus.Sent or DealStatus.Closed;

    /// <param name="last">Null for none.</param>
    public static FeedbackRefusal? RefuseReminder(FeedbackReminder? last, DateTime nowUtc) =>
        last?.NextOnUtc > nowUtc ? FeedbackRefusal.RemindedLately : null;
}
