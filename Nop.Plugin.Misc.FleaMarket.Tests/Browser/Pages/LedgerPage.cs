using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The ledger of fees in the back office.</summary>
internal sealed class LedgerPage(IPage page)
{
    public static async Task<LedgerPage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/Admin/FleaMarketFee/List");
        await Expect(page.Locator("#fees-balance")).Not.ToBeEmptyAsync();
        return new(page);
    }

    /// <summary>Types the first letters of a login and chooses it.</summary>
    public async Task ChooseSellerAsync(string email)
    {
        await page.Locator("#SearchSeller").PressSequentiallyAsync(email[..4]);
        await page.Locator(".ui-menu-item").Filter(new() { HasText = email }).First.ClickAsync();
        await page.RunAndWaitForResponseAsync(() => page.Locator("#search-fees").ClickAsync(), response => response.Url.Contains("/FleaMarketFee/Rows"));
    }

    public Task ExpectEntryAsync(string text) => Expect(page.Locator("#fees-grid tbody tr").Filter(new() { HasText = text })).ToHaveCountAsync(1);

    /// <summary>Of the newest month.</summary>
    public async Task<FeeAccountPage> OpenAccountAsync()
    {
        await page.Locator("#fee-totals-grid tbody tr").First.Locator("a.btn").ClickAsync();
        await page.Locator("#statement").WaitForAsync();
        return new(page);
    }
}

/// <summary>One seller's statement of one month in the back office.</summary>
internal sealed class FeeAccountPage(IPage page)
{
    public string Address => new Uri(page.Url).PathAndQuery;

    public Task ExpectAsync(string text) => Expect(page.Locator("#statement")).ToContainTextAsync(text);

    public async Task PayAsync(string remark)
    {
        await page.Locator("#PaymentRemark").FillAsync(remark);
        await page.Locator("#fee-payment [type=submit]").ClickAsync();
        await Expect(page.Locator("#nothing-to-pay")).ToBeVisibleAsync();
        await ExpectAsync(remark);
    }
}
