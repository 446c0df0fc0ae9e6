using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>Compares new listings with the saved searches and tells customers of what was found.</summary>
public class SavedSearchTask(SavedSearchMatcher matcher, SavedSearchDigestSender digests) : IScheduleTask
{
    public async Task ExecuteAsync()
    {
        await matcher.RunAsync();
        await digests.RunAsync();
    }
}
