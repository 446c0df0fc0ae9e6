using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

internal sealed class HomePage(IPage page)
{
    public static async Task<HomePage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/");
        return new(page);
    }

    public Task ExpectNewestAsync(string name) => Expect(SectionPage.Card(page, name)).ToBeVisibleAsync();

    public Task ExpectNoneAsync(string name) => Expect(SectionPage.Card(page, name)).ToHaveCountAsync(0);
}
