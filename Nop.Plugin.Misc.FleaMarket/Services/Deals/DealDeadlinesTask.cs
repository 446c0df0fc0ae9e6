using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

public class DealDeadlinesTask(DealDeadlines deadlines, Allowances allowances) : IScheduleTask
{
    public async Task ExecuteAsync()
    {
        await deadlines.KeepAsync();
        await allowances.ForgetAsync();
    }
}
