using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The back office's page of sample data; both of its buttons ask first.</summary>
internal sealed class SamplesPage(IPage page)
{
    public static async Task<SamplesPage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/Admin/FleaMarketSample");
        return new(page);
    }

    public Task InstallAsync() => PressAsync("install-samples", thenShown: "remove-samples");

    public Task RemoveAsync() => PressAsync("remove-samples", thenShown: "install-samples");

    private async Task PressAsync(string button, string thenShown)
    {
        await page.Locator($"#{button}").ClickAsync();
        await page.Locator($"#{button}-action-confirmation-submit-button").ClickAsync();
        await Expect(page.Locator($"#{thenShown}")).ToBeVisibleAsync();
    }
}
