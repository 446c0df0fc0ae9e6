using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

public class EraseDeletedCustomersTask(PersonalErasure erasure) : IScheduleTask
{
    public Task ExecuteAsync() => erasure.EraseLeftAsync();
}
