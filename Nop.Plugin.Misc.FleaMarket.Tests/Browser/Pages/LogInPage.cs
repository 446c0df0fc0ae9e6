using Microsoft.Playwright;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>nopCommerce's log-in.</summary>
internal sealed class LogInPage(IPage page)
{
    public async Task LogInAsync(Account account)
    {
        await page.GotoAsync("/login");
        await page.Locator("#Email").FillAsync(account.Email);
        await page.Locator("#Password").FillAsync(account.Password);
        await page.Locator(".login-button").ClickAsync();
        await page.Locator(".ico-logout").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }
}
