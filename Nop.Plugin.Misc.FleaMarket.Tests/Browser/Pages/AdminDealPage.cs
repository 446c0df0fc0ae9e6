using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>A deal in the back office.</summary>
internal sealed class AdminDealPage(IPage page)
{
    public string Address => new Uri(page.Url).AbsolutePath;

    /// <summary>Finds it in the grid by its listing.</summary>
    public static async Task<AdminDealPage> OpenAsync(IPage page, string listing)
    {
        await page.GotoAsync("/Admin/FleaMarketDeal/List");
        await page.Locator("#SearchText").FillAsync(listing);
        await page.RunAndWaitForResponseAsync(() => page.Locator("#search-deals").ClickAsync(), response => response.Url.Contains("/FleaMarketDeal/Rows"));
        await page.Locator("#deals-grid tbody tr").Filter(new() { HasText = listing }).Locator("a.btn").ClickAsync();
        await page.Locator("#deal").WaitForAsync();
        return new(page);
    }

    public async Task ChangeAmountAsync(string amount, string reason)
    {
        await page.Locator("#NewAmount").FillAsync(amount);
        await page.Locator("#AmountReason").FillAsync(reason);
        await page.Locator("#change-amount").ClickAsync();
        await Expect(page.Locator("#deal-amount")).ToContainTextAsync(amount);
    }

    public async Task CancelAsync(string reason)
    {
        await page.Locator("#CancelReason").FillAsync(reason);
        await page.Locator("#cancel-deal").ClickAsync();
        await Expect(page.Locator("#cancel-deal")).ToHaveCountAsync(0);
        await Expect(page.Locator("#timeline")).ToContainTextAsync(reason);
    }
}
