using Nop.Plugin.Misc.FleaMarket.Services.Digests;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>Compares new listings with the saved searches and with whom customers follow, and sends the daily mails.</summary>
public class SavedSearchTask(SavedSearchMatcher matcher, DigestSender digests) : IScheduleTask
{
    public async Task ExecuteAsync()
    {
        await matcher.RunAsync();
        await digests.RunAsync();
    }
}
