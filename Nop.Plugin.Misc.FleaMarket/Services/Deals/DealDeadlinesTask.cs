using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

public class DealDeadlinesTask(DealDeadlines deadlines) : IScheduleTask
{
    public Task ExecuteAsync() => deadlines.KeepAsync();
}
