using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>Where the link in the mail before the end of the time on offer leads.</summary>
internal sealed class RenewalPage(IPage page)
{
    public async Task KeepAsync(string address)
    {
        await page.GotoAsync(address);
        await page.Locator(".flea-form button[type=submit]").ClickAsync();
        await Expect(page.Locator(".flea-empty[role=status]")).ToBeVisibleAsync();
    }
}
