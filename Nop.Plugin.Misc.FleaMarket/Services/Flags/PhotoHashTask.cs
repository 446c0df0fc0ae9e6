using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Flags;

public class PhotoHashTask(PhotoHashes hashes) : IScheduleTask
{
    public Task ExecuteAsync() => hashes.FillAsync();
}
