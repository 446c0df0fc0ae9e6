using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The flea market's section, as every visitor sees it.</summary>
internal sealed class SectionPage(IPage page)
{
    public static async Task<SectionPage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/flea-market");
        return new(page);
    }

    public async Task SearchAsync(string text)
    {
        await page.Locator("#flea-q").FillAsync(text);
        await page.Locator("#flea-q").PressAsync("Enter");
        await page.ArriveAsync("q=");
    }

    public Task ExpectAsync(string name) => Expect(Card(page, name)).ToBeVisibleAsync();

    public Task ExpectNothingAsync() => Expect(page.Locator(".flea-empty")).ToBeVisibleAsync();

    /// <summary>Keeps the search that is shown.</summary>
    public async Task SaveSearchAsync(string name)
    {
        await page.Locator("a[href*='/searches/new']").First.ClickAsync();
        await page.Locator("#flea-search-name").FillAsync(name);
        await page.Locator("#flea-search-name").PressAsync("Enter");
        await Expect(page.Locator("#flea-search-name")).ToHaveCountAsync(0);
    }

    public async Task<ListingPage> OpenListingAsync(string name)
    {
        await Card(page, name).Locator("a").First.ClickAsync();
        await page.ArriveAsync("/flea-market/");
        return new(page);
    }

    internal static ILocator Card(IPage page, string name) => page.Locator(".flea-card").Filter(new() { HasText = name });
}
