using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The moderators' grid in the back office.</summary>
internal sealed class ModerationPage(IPage page)
{
    private const string Rows = "#listings-grid tbody tr";

    public IPage Page => page;

    public ILocator Result => page.Locator("#decision-result");

    private ILocator Selected => page.Locator("input[name=checkbox_listings]");

    public static async Task<ModerationPage> OpenAsync(IPage page)
    {
        await page.RunAndWaitForResponseAsync(() => page.GotoAsync("/Admin/FleaMarketListing/List"), IsRead);
        return new(page);
    }

    public async Task SearchAsync(string text)
    {
        await page.Locator("#SearchText").FillAsync(text);
        await ApplyAsync();
    }

    /// <summary>Types the first letters of a login and chooses it.</summary>
    public async Task ChooseSellerAsync(string email)
    {
        await page.Locator("#SearchSeller").PressSequentiallyAsync(email[..4]);
        await page.Locator(".ui-menu-item").Filter(new() { HasText = email }).First.ClickAsync();
        await Expect(page.Locator("#SearchSeller")).ToHaveValueAsync(email);
        await ApplyAsync();
    }

    public async Task ExpectOnlySellerAsync(string email)
    {
        await Expect(page.Locator(Rows).Filter(new() { HasNotText = email })).ToHaveCountAsync(0);
        await Expect(page.Locator(Rows).First).ToBeVisibleAsync();
    }

    public Task ExpectRowsAsync(int count) => Expect(Selected).ToHaveCountAsync(count);

    /// <param name="status">waiting, approved, rejected…</param>
    public Task ExpectStatusAsync(string name, string status) => Expect(Row(name).Locator($".flea-market-{status}")).ToBeVisibleAsync();

    public Task ApproveAsync(string name) => ReadAgainAsync(() => Row(name).Locator("[data-decision=Approve]").ClickAsync());

    public Task ExpectFlagAsync(string name, string flag) => Expect(Row(name).Locator(".flea-market-flag").Filter(new() { HasText = flag })).ToBeVisibleAsync();

    /// <param name="ground">What it rests on.</param>
    public async Task RejectAsync(string name, string reason, string ground)
    {
        await Row(name).Locator("[data-decision=Reject]").ClickAsync();
        await page.Locator("#decision-ground").SelectOptionAsync(new SelectOptionValue { Label = ground });
        await GiveReasonAsync(reason);
    }

    public async Task RejectAsync(string name, string reason)
    {
        await Row(name).Locator("[data-decision=Reject]").ClickAsync();
        await GiveReasonAsync(reason);
    }

    public async Task ApproveSelectedAsync(params string[] names)
    {
        await SelectAsync(names);
        await ReadAgainAsync(() => page.Locator("#approve-selected").ClickAsync());
    }

    public async Task RejectSelectedAsync(string reason, params string[] names)
    {
        await SelectAsync(names);
        await page.Locator("#reject-selected").ClickAsync();
        await GiveReasonAsync(reason);
    }

    /// <summary>Every listing that matches, on this page of the grid and on the others.</summary>
    public async Task RemoveAllAsync(string text)
    {
        await SearchAsync(text);
        if (await Selected.CountAsync() == 0)
            return;
        await page.Locator("label[for=all-matching]").ClickAsync();
        await page.Locator("#remove-selected").ClickAsync();
        await GiveReasonAsync("Tidied up");
    }

    public async Task<ModerationPopup> EditAsync(string name) =>
        new(await page.RunAndWaitForPopupAsync(() => Row(name).Locator("a.flea-market-edit").First.ClickAsync()));

    public Task OpenCommentsAsync(string name) => Row(name).Locator("a[href*='FleaMarketComment']").ClickAsync();

    private ILocator Row(string name) => page.Locator(Rows).Filter(new() { HasText = name });

    private async Task SelectAsync(string[] names)
    {
        foreach (var name in names)
            await Row(name).Locator("input[name=checkbox_listings]").CheckAsync();
    }

    private async Task GiveReasonAsync(string reason)
    {
        await Expect(page.Locator("#decision-dialog.show")).ToBeVisibleAsync();
        await page.Locator("#decision-reason").FillAsync(reason);
        await ReadAgainAsync(() => page.Locator("#decision-submit").ClickAsync());
        await Expect(page.Locator(".modal-backdrop")).ToHaveCountAsync(0);
    }

    private Task ApplyAsync() => ReadAgainAsync(() => page.Locator("#search-listings").ClickAsync());

    private async Task ReadAgainAsync(Func<Task> act)
    {
        await page.RunAndWaitForResponseAsync(act, IsRead);
        await Expect(page.Locator("#listings-grid_processing")).Not.ToBeVisibleAsync();
    }

    private static bool IsRead(IResponse response) => response.Url.Contains("/FleaMarketListing/Rows");
}
