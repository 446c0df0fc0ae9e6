using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>Favourites in a customer's account, and the hearts that make them.</summary>
internal sealed class FavouritesPage(IPage page)
{
    public static async Task<FavouritesPage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/customer/flea-market/favourites");
        return new(page);
    }

    public Task ExpectAsync(string name) => Expect(Row(name)).ToBeVisibleAsync();

    public async Task RemoveAsync(string name)
    {
        await Row(name).Locator("form[action*='/remove'] button").ClickAsync();
        await Expect(Row(name)).ToHaveCountAsync(0);
    }

    /// <summary>The only seller who is followed.</summary>
    public async Task UnfollowAsync()
    {
        await Unfollow.ClickAsync();
        await Expect(Unfollow).ToHaveCountAsync(0);
    }

    /// <summary>A guest's heart leads to the log-in, and back to the listing.</summary>
    public static async Task PressAsGuestAsync(IPage page, string name, Account account)
    {
        await SectionPage.Card(page, name).Locator("a.flea-heart").ClickAsync();
        await page.Locator("#Email").FillAsync(account.Email);
        await page.Locator("#Password").FillAsync(account.Password);
        await page.Locator(".login-button").ClickAsync();
        await Expect(page.Locator(".flea-listing__heart [aria-pressed=true]")).ToBeVisibleAsync();
    }

    /// <summary>Changes in place.</summary>
    public static async Task PressAsync(IPage page, string name, bool expected)
    {
        var heart = SectionPage.Card(page, name).Locator("button.flea-heart");
        await heart.ClickAsync();
        await Expect(heart).ToHaveAttributeAsync("aria-pressed", expected ? "true" : "false");
    }

    private ILocator Unfollow => page.Locator("form[action*='/unfollow'] button");

    private ILocator Row(string name) => page.Locator(".flea-row").Filter(new() { HasText = name });
}
