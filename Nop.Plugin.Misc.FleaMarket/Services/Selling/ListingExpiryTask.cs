using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

public class ListingExpiryTask(ListingExpiry expiry) : IScheduleTask
{
    public Task ExecuteAsync() => expiry.KeepAsync();
}
