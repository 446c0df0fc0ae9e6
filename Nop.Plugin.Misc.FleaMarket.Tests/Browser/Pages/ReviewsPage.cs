using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The Reviews tab of a listing.</summary>
internal sealed class ReviewsPage(IPage page)
{
    public ILocator Text => page.Locator("#flea-comment-text");

    public ILocator Description => page.Locator("#flea-description");

    private ILocator Form => page.Locator("[data-flea-comment-form]");

    private ILocator Tab => page.Locator("#flea-tab-reviews");

    public static async Task<ReviewsPage> OpenAsync(IPage page, int listingId)
    {
        await page.GotoAsync($"/flea-market/{listingId}#flea-reviews");
        return new(page);
    }

    /// <summary>Opens the listing at its description and chooses the tab.</summary>
    public static async Task<ReviewsPage> ChooseAsync(IPage page, int listingId)
    {
        await page.GotoAsync($"/flea-market/{listingId}");
        var reviews = new ReviewsPage(page);
        await Expect(reviews.Description).ToBeVisibleAsync();
        await reviews.Tab.ClickAsync();
        await Expect(reviews.Description).Not.ToBeVisibleAsync();
        return reviews;
    }

    public async Task WriteAsync(string text)
    {
        await Text.FillAsync(text);
        await Form.Locator("[type=submit]").ClickAsync();
    }

    public async Task AnswerAsync(string question, string text)
    {
        await Conversation(question).Locator("[data-flea-answer]").ClickAsync();
        await Expect(Form.Locator("[data-flea-answering]")).ToBeVisibleAsync();
        await WriteAsync(text);
    }

    public async Task HideAsync(string text)
    {
        await Comment(text).Locator(".flea-comment__hide summary").ClickAsync();
        await Comment(text).Locator("form[action$='/hide'] [type=submit]").ClickAsync();
    }

    public Task ExpectAsync(string text) => Expect(Comment(text)).ToBeVisibleAsync();

    public Task ExpectNoneAsync(string text) => Expect(Comment(text)).ToHaveCountAsync(0);

    public Task ExpectHiddenMarkAsync(string text) => Expect(page.Locator(".flea-comment--hidden").Filter(new() { HasText = text })).ToBeVisibleAsync();

    public Task ExpectAnswerOfSellerAsync(string question, string answer) =>
        Expect(Conversation(question).Locator(".flea-answers .flea-comment--seller .flea-status--seller").Locator("xpath=ancestor::article")).ToContainTextAsync(answer);

    public Task ExpectCountAsync(int count) => Expect(Tab.Locator(".flea-count")).ToContainTextAsync($"{count}");

    public Task ExpectNoFormAsync() => Expect(Form).ToHaveCountAsync(0);

    /// <summary>Presses the arrow key from the first tab to the next.</summary>
    public async Task ChooseByKeyboardAsync()
    {
        await page.Locator("#flea-tab-description").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(Tab).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(Tab).ToBeFocusedAsync();
    }

    private ILocator Comment(string text) => page.Locator(".flea-comment").Filter(new() { HasText = text });

    private ILocator Conversation(string question) => page.Locator("[data-flea-conversation]").Filter(new() { HasText = question });
}
