using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The moderators' grid of complaints.</summary>
internal sealed class ComplaintGridPage(IPage page)
{
    public static async Task<ComplaintGridPage> OpenAsync(IPage page)
    {
        await page.RunAndWaitForResponseAsync(() => page.GotoAsync("/Admin/FleaMarketComplaint/List"), IsRead);
        return new(page);
    }

    public async Task SearchAsync(string text)
    {
        await page.Locator("#SearchText").FillAsync(text);
        await ReadAgainAsync(() => page.Locator("#search-complaints").ClickAsync());
    }

    public async Task StrikeAsync(string text, string reason)
    {
        await SearchAsync(text);
        await Row(text).Locator("[data-strike]").ClickAsync();
        await Expect(page.Locator("#strike-dialog.show")).ToBeVisibleAsync();
        await page.Locator("#strike-form [type=submit]").ClickAsync();
        await Expect(page.Locator("#strike-error")).ToBeVisibleAsync();
        await page.Locator("#strike-reason").FillAsync(reason);
        await ReadAgainAsync(() => page.Locator("#strike-form [type=submit]").ClickAsync());
        await Expect(page.Locator(".modal-backdrop")).ToHaveCountAsync(0);
    }

    public Task ExpectStandingAsync(string text) => Expect(Row(text).Locator(".flea-market-waiting")).ToBeVisibleAsync();

    public async Task ExpectStruckAsync(string text, string reason)
    {
        await Expect(Row(text).Locator(".flea-market-removed")).ToBeVisibleAsync();
        await Expect(Row(text)).ToContainTextAsync(reason);
        await Expect(Row(text).Locator("[data-strike]")).ToHaveCountAsync(0);
    }

    private ILocator Row(string text) => page.Locator("#complaints-grid tbody tr").Filter(new() { HasText = text });

    private async Task ReadAgainAsync(Func<Task> act)
    {
        await page.RunAndWaitForResponseAsync(act, IsRead);
        await Expect(page.Locator("#complaints-grid_processing")).Not.ToBeVisibleAsync();
    }

    private static bool IsRead(IResponse response) => response.Url.Contains("/FleaMarketComplaint/Rows");
}
