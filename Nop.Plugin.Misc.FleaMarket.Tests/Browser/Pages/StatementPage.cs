using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>A seller's statement of this month.</summary>
internal sealed class StatementPage(IPage page)
{
    public static async Task<StatementPage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/customer/flea-market");
        await page.Locator(".flea-statement-link a").ClickAsync();
        return new(page);
    }

    public Task ReloadAsync() => page.ReloadAsync();

    public Task ExpectAsync(string text) => Expect(page.Locator(".flea-ledger")).ToContainTextAsync(text);
}
