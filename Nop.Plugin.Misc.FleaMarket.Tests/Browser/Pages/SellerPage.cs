using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>A seller's public page.</summary>
internal sealed class SellerPage(IPage page)
{
    public string Address => new Uri(page.Url).PathAndQuery;

    public Task ReloadAsync() => page.ReloadAsync();

    /// <summary>With stars above and beside it.</summary>
    public async Task ExpectSaidAsync(string text, string answer)
    {
        await Expect(page.Locator(".flea-profile .flea-rating")).ToBeVisibleAsync();
        await Expect(page.Locator(".flea-said__one").First).ToContainTextAsync(text);
        await Expect(page.Locator(".flea-said__one").First).ToContainTextAsync(answer);
    }

    public Task FollowAsync() => PressAsync(true);

    public Task UnfollowAsync() => PressAsync(false);

    private async Task PressAsync(bool expected)
    {
        var button = page.Locator("button.flea-follow");
        await button.ClickAsync();
        await Expect(button).ToHaveAttributeAsync("aria-pressed", expected ? "true" : "false");
    }

    public async Task ExpectAsync(string listing)
    {
        await Expect(page.Locator(".flea-profile__name")).ToBeVisibleAsync();
        await Expect(SectionPage.Card(page, listing)).ToBeVisibleAsync();
    }
}
