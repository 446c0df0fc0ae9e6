using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>What the flea market adds to a product's page.</summary>
internal sealed class ProductPage(IPage page)
{
    private ILocator Used => page.Locator(".flea-product__used");

    public Task ExpectUsedAsync(string price) => Expect(Used).ToContainTextAsync(price);

    public async Task ExpectInvitationAsync()
    {
        await page.Locator(".flea-product__sell summary").ClickAsync();
        await Expect(page.Locator(".flea-product__sell a")).ToBeVisibleAsync();
    }

    /// <summary>Follows "From X, used" to the product's listings.</summary>
    public async Task<SectionPage> OpenUsedAsync()
    {
        await Used.ClickAsync();
        await page.ArriveAsync("product=");
        return new(page);
    }
}
