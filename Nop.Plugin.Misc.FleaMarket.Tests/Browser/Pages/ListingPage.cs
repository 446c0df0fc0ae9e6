using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

internal sealed class ListingPage(IPage page)
{
    /// <summary>The photos over the whole screen.</summary>
    public const string Lightbox = ".flea-lightbox";

    public static async Task<ListingPage> OpenAsync(IPage page, int listingId)
    {
        await page.GotoAsync($"/flea-market/{listingId}");
        return new(page);
    }

    public async Task ExpectAsync(string name, string price)
    {
        await Expect(page.Locator(".flea-listing__name")).ToHaveTextAsync(name);
        await Expect(page.Locator(".flea-price--large")).ToContainTextAsync(price);
    }

    public async Task ExpectSaidAsync(params string[] texts)
    {
        foreach (var text in texts)
            await Expect(page.Locator(".flea")).ToContainTextAsync(text);
    }

    public Task ReloadAsync() => page.ReloadAsync();

    /// <summary>The button that asks for the listing.</summary>
    public async Task ExpectButtonAsync(string color, string text)
    {
        var button = page.Locator("a.flea-button[href*='/flea-market/buy/']").First;
        await Expect(button).ToHaveCSSAsync("background-color", color);
        await Expect(button).ToHaveCSSAsync("color", text);
    }

    public Task ExpectContactAsync(string phone) => Expect(page.Locator(".flea-contacts")).ToContainTextAsync(phone);

    public Task ExpectNoContactAsync() => Expect(page.Locator(".flea-contacts")).ToHaveCountAsync(0);

    /// <summary>Follows the link to the product new in the store.</summary>
    public async Task<ProductPage> OpenProductAsync()
    {
        await page.Locator(".flea-new a").ClickAsync();
        await page.ArriveAsync("^(?!.*/flea-market/)");
        return new(page);
    }

    /// <summary>The photo shown is one that the browser could read.</summary>
    public Task ExpectPhotoAsync() => page.WaitForFunctionAsync(
        "() => { const photo = document.querySelector('[data-flea-gallery-main]'); return photo.complete && photo.naturalWidth > 0; }");

    public async Task EnlargeAsync()
    {
        await page.Locator("[data-flea-gallery-full]").First.ClickAsync();
        await Expect(page.Locator($"{Lightbox}[open] img").First).ToBeVisibleAsync();
    }

    public async Task<SellerPage> OpenSellerAsync()
    {
        await page.Locator("a.flea-person__name").ClickAsync();
        await page.ArriveAsync("/flea-market/sellers/");
        return new(page);
    }

    /// <summary>In private.</summary>
    public async Task<DealPage> AskAsync(string text)
    {
        await page.Locator("[data-flea-ask]").ClickAsync();
        var form = page.Locator("form[data-flea-question]");
        await form.Locator("[name=text]").FillAsync(text);
        await form.Locator("[type=submit]").ClickAsync();
        await page.ArriveAsync("/customer/flea-market/deals/[^/]*$");
        return new(page);
    }

    public static async Task<int> StatusAsync(IPage page, int listingId) => (await page.GotoAsync($"/flea-market/{listingId}"))!.Status;
}
