using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>Journeys through days and weeks, in a store apart from the other journeys' one; its clock goes forward only.</summary>
internal abstract class ClockTests : BrowserTests
{
    protected override Task<Market> MarketAsync()
    {
        Market.IgnoreWithoutClock();
        return TestRun.ClockMarketAsync();
    }

    protected Task PassAsync(int days) => Market.MoveClockAsync(TimeSpan.FromDays(days));

    /// <summary>Runs a task as the store's owner can at any time.</summary>
    protected async Task RunAsync(string task) => await (await ScheduleTasksPage.OpenAsync(await AdministratorAsync())).RunAsync(task);
}
