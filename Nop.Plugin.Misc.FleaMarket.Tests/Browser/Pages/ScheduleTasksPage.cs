using Microsoft.Playwright;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>nopCommerce's schedule tasks.</summary>
internal sealed class ScheduleTasksPage(IPage page)
{
    public static async Task<ScheduleTasksPage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/Admin/ScheduleTask/List");
        return new(page);
    }

    /// <summary>Runs a task and waits for its end.</summary>
    public async Task RunAsync(string name)
    {
        await page.Locator("#schedule-tasks-grid tbody tr").Filter(new() { HasText = name }).Locator("a[href*='RunNow']").ClickAsync();
        await page.Locator(".alert-success").First.WaitForAsync();
    }
}
