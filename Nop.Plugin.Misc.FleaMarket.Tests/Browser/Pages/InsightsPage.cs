using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The back office's figures.</summary>
internal sealed class InsightsPage(IPage page)
{
    public const string Address = "/Admin/FleaMarketInsights/Show";

    public static async Task<InsightsPage> OpenAsync(IPage page)
    {
        await page.GotoAsync(Address);
        return new(page);
    }

    /// <summary>A chart that is drawn, and its figures as a table.</summary>
    public async Task ExpectChartAsync(string title)
    {
        var card = page.Locator(".flea-market-chart-card").Filter(new() { HasText = title });
        Assert.That(await card.Locator("canvas").EvaluateAsync<bool>("canvas => Chart.getChart(canvas).data.datasets.length > 0"), Is.True);
        await card.Locator("summary").ClickAsync();
        await Expect(card.Locator("tbody tr").First).ToBeVisibleAsync();
    }
}
