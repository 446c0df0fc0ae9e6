using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class InsightsTests : BrowserTests
{
    [Test]
    public async Task What_was_put_up_and_sold_is_in_the_charts_their_tables_and_the_csv()
    {
        var name = Unique("Lantern");
        await OnOfferAsync(name);
        await (await MyListingsPage.OpenAsync(await SellerAsync())).SellAsync(name);
        await (await ScheduleTasksPage.OpenAsync(await AdministratorAsync())).RunAsync("Flea market: count what happened");

        var insights = await InsightsPage.OpenAsync(await AdministratorAsync());
        await insights.ShowAsync("Last 90 days", "Week");

        foreach (var chart in (string[])["Hours until approval", "Days until a sale"])
            await insights.ExpectChartAsync(chart);
        Assert.That(await insights.ExportAsync(), Does.Contain("Put up for sale").And.Contain("Sold"));
    }
}
