using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

public class PriceFallTask(PriceFalls falls) : IScheduleTask
{
    public Task ExecuteAsync() => falls.KeepAsync();
}
