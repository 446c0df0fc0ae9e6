using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>Compares new listings with the saved searches and tells customers of what was found.</summary>
public class SavedSearchTask(SavedSearchMatcher matching, SavedSearchDigestSender mails) : IScheduleTask
{
    public async Task ExecuteAsync()
    {
        await matching.RunAsync();
        await mails.RunAsync();
    }
}
