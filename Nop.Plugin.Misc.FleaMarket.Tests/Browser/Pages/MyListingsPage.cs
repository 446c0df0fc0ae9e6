using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

internal sealed class MyListingsPage(IPage page)
{
    public static async Task<MyListingsPage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/customer/flea-market");
        return new(page);
    }

    private ILocator Row(string name) => page.Locator(".flea-row").Filter(new() { HasText = name });

    /// <param name="status">In lower case, as its style names it.</param>
    public Task ExpectStatusAsync(string name, string status) =>
        Expect(Row(name).Locator($".flea-status--{status}")).ToBeVisibleAsync();

    public Task ExpectReasonAsync(string name, string reason) => Expect(Row(name).Locator(".flea-reason")).ToContainTextAsync(reason);

    public Task ExpectWaitingEditAsync(string name) => Expect(Row(name).Locator(".flea-note")).ToBeVisibleAsync();

    public Task ExpectNoteAsync(string name, string words) => Expect(Row(name).Locator(".flea-note").Filter(new() { HasText = words })).ToBeVisibleAsync();

    public async Task ObjectAsync(string name, string words)
    {
        await Row(name).Locator("a[href$='/object']").ClickAsync();
        await page.Locator("form[action$='/object'] [name=Text]").FillAsync(words);
        await page.Locator("form[action$='/object'] [type=submit]").ClickAsync();
        await page.Locator("form[action$='/object']").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    public async Task<ListingForm> EditAsync(string name)
    {
        await Row(name).Locator("a[href$='/edit']").ClickAsync();
        return await ListingForm.OpenedAsync(page);
    }

    /// <summary>Ticks those whose time on offer is over, and puts all of them on offer again in one press.</summary>
    public async Task RenewAsync(params string[] names)
    {
        foreach (var name in names)
            await Row(name).Locator("input[form=flea-renew]").CheckAsync();
        await page.Locator("#flea-renew [type=submit]").ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    public Task SellAsync(string name) => ConfirmAsync(name, "/sold");

    public Task WithdrawAsync(string name) => ConfirmAsync(name, "/withdraw");

    public async Task<ReviewsPage> OpenWaitingCommentsAsync(string name)
    {
        await Row(name).Locator("a.flea-unanswered").ClickAsync();
        return new(page);
    }

    public Task ExpectNoWaitingCommentsAsync(string name) => Expect(Row(name).Locator("a.flea-unanswered")).ToHaveCountAsync(0);

    public async Task<int> IdAsync(string name) =>
        int.Parse((await Row(name).Locator("a[href*='/flea-market/']").First.GetAttributeAsync("href"))!.Split('/').First(part => int.TryParse(part, out _)));

    private async Task ConfirmAsync(string name, string step)
    {
        await Row(name).Locator($"a[href$='{step}']").ClickAsync();
        await page.Locator($"form[action$='{step}'] [type=submit]").ClickAsync();
        await page.Locator($"form[action$='{step}']").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
