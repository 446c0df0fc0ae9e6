using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>What a seller sees of the buyer of a deal, in a popup or on a page.</summary>
internal sealed class BuyerCardPage(IPage page)
{
    /// <summary>From the three dots beside the buyer's name.</summary>
    public static async Task<BuyerCardPage> OpenAsync(IPage page, int dealId)
    {
        await page.GotoAsync($"/customer/flea-market/deals/{dealId}");
        await page.Locator(".flea-dots").ClickAsync();
        await page.Locator("[data-flea-buyer-card]").WaitForAsync();
        return new(page);
    }

    public static string AddressOf(int dealId) => $"/customer/flea-market/deals/{dealId}/buyer";

    public static async Task<int> StatusAsync(IPage page, int dealId) => (await page.GotoAsync(AddressOf(dealId)))!.Status;

    public async Task ExpectAsync(string text, string author)
    {
        var complaint = page.Locator(".flea-complaint").Filter(new() { HasText = text });
        await Expect(complaint).ToBeVisibleAsync();
        await Expect(complaint).ToContainTextAsync(author);
    }

    public Task ExpectNoneAsync(string text) => Expect(page.Locator("[data-flea-buyer-card]")).Not.ToContainTextAsync(text);

    public async Task<ComplaintForm> ComplainAsync()
    {
        await page.Locator("[data-flea-buyer-card] a[href$='/complaint']").ClickAsync();
        return await ComplaintForm.OfAsync(page);
    }
}
