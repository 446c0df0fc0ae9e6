namespace Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

public static class FeedbackRules
{
    /// <param name="last">Null for none.</param>
    public static IEnumerable<FeedbackRefusal> BrokenByReminder(FeedbackReminder? last, DateTime nowUtc) =>
        last?.NextOnUtc > nowUtc ? [FeedbackRefusal.RemindedLately] : [];
}
