using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>Where the link in a mail leads that stops such mails.</summary>
internal sealed class UnsubscribePage(IPage page)
{
    public async Task StopAsync(string address)
    {
        await page.GotoAsync(address);
        await page.Locator("[data-flea-stop] button[type=submit]").ClickAsync();
        await Expect(page.Locator(".flea-empty[role=status]")).ToBeVisibleAsync();
    }
}
