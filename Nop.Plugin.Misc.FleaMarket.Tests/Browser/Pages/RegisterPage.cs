using Microsoft.Playwright;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The store's registration.</summary>
internal sealed class RegisterPage(IPage page)
{
    public const string Password = "Market-1";

    /// <returns>The e-mail address of a new customer, who is logged in.</returns>
    public async Task<string> RegisterAsync()
    {
        var email = $"reader-{Guid.NewGuid():N}@example.com";
        await page.GotoAsync("/register");
        foreach (var (field, text) in new[] { ("FirstName", "Rita"), ("LastName", "Reader"), ("Email", email), ("Password", Password), ("ConfirmPassword", Password) })
            await page.Locator($"#{field}").FillAsync(text);
        await page.Locator("#register-button").ClickAsync();
        await page.ArriveAsync("registerresult");
        return email;
    }
}
