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

    public async Task ShowAsync(string period, string step)
    {
        await page.Locator("#PeriodId").SelectOptionAsync(new SelectOptionValue { Label = period });
        await page.Locator("#StepId").SelectOptionAsync(new SelectOptionValue { Label = step });
        await page.Locator("#insights-search [type=submit]").ClickAsync();
        await page.ArriveAsync("StepId=");
    }

    public async Task<string> ExportAsync()
    {
        var file = await page.RunAndWaitForDownloadAsync(() => page.Locator("#export-csv").ClickAsync());
        using var reader = new StreamReader(await file.CreateReadStreamAsync());
        return await reader.ReadToEndAsync();
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
