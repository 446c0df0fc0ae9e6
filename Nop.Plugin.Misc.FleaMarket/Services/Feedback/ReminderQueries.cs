using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feedback;

internal static class ReminderQueries
{
    /// <returns>Null where the buyer was never reminded.</returns>
    public static Task<FeedbackReminder?> LastAsync(this IRepository<FeedbackReminder> reminders, int dealId) =>
        reminders.Table.Where(reminder => reminder.DealId == dealId).OrderByDescending(reminder => reminder.Number).FirstOrDefaultAsync()!;
}
