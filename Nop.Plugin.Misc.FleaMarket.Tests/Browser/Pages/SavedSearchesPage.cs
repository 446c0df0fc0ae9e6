using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>Saved searches in a customer's account.</summary>
internal sealed class SavedSearchesPage(IPage page)
{
    public static async Task<SavedSearchesPage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/customer/flea-market/searches");
        return new(page);
    }

    public Task ExpectActiveAsync(string name) => Expect(Row(name).Locator(".flea-status--approved")).ToBeVisibleAsync();

    public Task ExpectPausedAsync(string name) => Expect(Row(name).Locator(".flea-status--onmoderation")).ToBeVisibleAsync();

    public async Task DeleteAsync(string name)
    {
        await Row(name).Locator("form[action*='/delete'] button").ClickAsync();
        await Expect(Row(name)).ToHaveCountAsync(0);
    }

    private ILocator Row(string name) => page.Locator(".flea-row").Filter(new() { HasText = name });
}
