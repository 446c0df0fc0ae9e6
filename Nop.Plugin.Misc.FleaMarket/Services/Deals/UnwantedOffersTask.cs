using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

public class UnwantedOffersTask(UnwantedOffers offers) : IScheduleTask
{
    public Task ExecuteAsync() => offers.DeclineAsync();
}
