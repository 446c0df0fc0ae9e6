using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Insights;

public class InsightsTask(DailySummaries days, ProductSummaries products) : IScheduleTask
{
    public async Task ExecuteAsync()
    {
        await days.KeepAsync();
        await products.KeepAsync();
    }
}
