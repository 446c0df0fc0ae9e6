using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The moderators' grid of comments.</summary>
internal sealed class CommentGridPage(IPage page)
{
    public static async Task<CommentGridPage> OpenAsync(IPage page)
    {
        await page.RunAndWaitForResponseAsync(() => page.GotoAsync("/Admin/FleaMarketComment/List"), IsRead);
        return new(page);
    }

    /// <summary>By the number in the listings' grid.</summary>
    public static async Task<CommentGridPage> FollowAsync(ModerationPage listings, string name)
    {
        await listings.Page.RunAndWaitForResponseAsync(() => listings.OpenCommentsAsync(name), IsRead);
        return new(listings.Page);
    }

    public async Task SearchAsync(string text)
    {
        await page.Locator("#SearchText").FillAsync(text);
        await ReadAgainAsync(() => page.Locator("#search-comments").ClickAsync());
    }

    public Task ExpectRowsAsync(int count) => Expect(page.Locator("input[name=checkbox_comments]")).ToHaveCountAsync(count);

    public Task ExpectHiddenAsync(string text) => Expect(Row(text).Locator(".flea-market-rejected")).ToBeVisibleAsync();

    public Task ExpectShownAsync(string text) => Expect(Row(text).Locator(".flea-market-approved")).ToBeVisibleAsync();

    public Task HideAsync(string text) => ReadAgainAsync(() => Row(text).Locator("[data-hide=true]").ClickAsync());

    public async Task ShowSelectedAsync(params string[] texts)
    {
        foreach (var text in texts)
            await Row(text).Locator("input[name=checkbox_comments]").CheckAsync();
        await ReadAgainAsync(() => page.Locator("#show-selected").ClickAsync());
    }

    private ILocator Row(string text) => page.Locator("#comments-grid tbody tr").Filter(new() { HasText = text });

    private async Task ReadAgainAsync(Func<Task> act)
    {
        await page.RunAndWaitForResponseAsync(act, IsRead);
        await Expect(page.Locator("#comments-grid_processing")).Not.ToBeVisibleAsync();
    }

    private static bool IsRead(IResponse response) => response.Url.Contains("/FleaMarketComment/Rows");
}
