using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The part of a deal's page where the two say how it went.</summary>
internal sealed class FeedbackPart(IPage page)
{
    private ILocator Form => page.Locator("[data-flea-feedback-form]");

    public static async Task<FeedbackPart> OpenAsync(IPage page, int dealId)
    {
        await page.GotoAsync($"/customer/flea-market/deals/{dealId}");
        return new(page);
    }

    public Task ReloadAsync() => page.ReloadAsync();

    public async Task RemindAsync()
    {
        await page.Locator("[data-flea-remind]").ClickAsync();
        await Expect(page.Locator("[data-flea-remind-again]")).ToBeVisibleAsync();
        await ExpectNoReminderAsync();
    }

    public Task ExpectNoReminderAsync() => Expect(page.Locator("[data-flea-remind]")).ToHaveCountAsync(0);

    /// <summary>Chooses stars with the keyboard alone.</summary>
    public async Task RateAsync(int product, int seller, string text)
    {
        await ChooseAsync("ProductStars", product);
        await ChooseAsync("SellerStars", seller);
        await Form.Locator("[name=FeedbackText]").FillAsync(text);
        await SendAsync();
        await Expect(page.Locator(".flea-said__one")).ToContainTextAsync(text);
    }

    public async Task SendAsync()
    {
        await Form.Locator("[type=submit]").ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    public Task ExpectErrorAsync() => Expect(page.Locator("#flea-ProductStars-error")).Not.ToBeEmptyAsync();

    public async Task AnswerAsync(string text)
    {
        var form = page.Locator("[data-flea-feedback-answer]");
        await form.Locator("[name=answer]").FillAsync(text);
        await form.Locator("[type=submit]").ClickAsync();
        await ExpectAnswerAsync(text);
    }

    public Task ExpectAnswerAsync(string text) => Expect(page.Locator(".flea-said__answer")).ToContainTextAsync(text);

    private async Task ChooseAsync(string name, int stars)
    {
        var choice = Form.Locator($"[name={name}]");
        await choice.First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        for (var star = 1; star < stars; star++)
            await page.Keyboard.PressAsync("ArrowRight");
        await Expect(choice.Nth(stars - 1)).ToBeCheckedAsync();
    }
}
