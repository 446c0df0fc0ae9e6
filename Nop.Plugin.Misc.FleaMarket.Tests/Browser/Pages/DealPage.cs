using Microsoft.Playwright;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>A deal's page, for either side.</summary>
internal sealed class DealPage(IPage page)
{
    public FeedbackPart Feedback { get; } = new(page);

    public int Id => int.Parse(new Uri(page.Url).AbsolutePath.Split('/')[^1]);

    public static async Task<DealPage> OpenAsync(IPage page, int id)
    {
        await page.GotoAsync($"/customer/flea-market/deals/{id}");
        return new(page);
    }

    /// <summary>The name of the other side.</summary>
    public async Task<string> OtherAsync() => (await page.Locator("[data-flea-deal-other]").GetAttributeAsync("data-flea-deal-other"))!;

    public Task ReloadAsync() => page.ReloadAsync();

    public Task ExpectStatusAsync(DealStatus status) => Expect(page.Locator($"[data-flea-deal-status={status}]")).ToBeVisibleAsync();

    public Task ExpectAmountAsync(string amount) => Expect(page.Locator("[data-flea-deal-amount]")).ToContainTextAsync(amount);

    public Task ExpectAddressAsync(string line) => Expect(page.Locator(".flea-address")).ToContainTextAsync(line);

    public Task ExpectTextAsync(string text) => Expect(page.Locator(".flea-deal")).ToContainTextAsync(text);

    public Task ExpectNoTextAsync(string text) => Expect(page.Locator("body")).Not.ToContainTextAsync(text);

    /// <summary>The newest entry of the history.</summary>
    public async Task ExpectLastAsync(string done, string who)
    {
        var entry = page.Locator(".flea-timeline li").First;
        await Expect(entry).ToContainTextAsync(done);
        await Expect(entry).ToContainTextAsync(who);
    }

    public Task ExpectNoStepAsync(DealAction action) => Expect(Step(action)).ToHaveCountAsync(0);

    /// <summary>Steps that the button itself makes.</summary>
    public async Task PressAsync(DealAction action)
    {
        await Step(action).ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Steps that ask for something first.</summary>
    public async Task MakeAsync(DealAction action, params (string Field, string Text)[] fields)
    {
        var form = await AskAsync(action);
        foreach (var (field, text) in fields)
            await form.Locator($"[name={field}]").FillAsync(text);
        await SendAsync(form);
    }

    /// <summary>From a question to a request.</summary>
    public async Task<RequestForm> RequestAsync()
    {
        await page.Locator("[data-flea-request-now]").ClickAsync();
        var form = new RequestForm(page);
        await form.OpenedAsync();
        return form;
    }

    public async Task CancelAsync(string words)
    {
        var form = await AskAsync(DealAction.Cancel);
        await form.Locator("[name=CannedReasonId]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await form.Locator("[name=Reason]").FillAsync(words);
        await SendAsync(form);
    }

    public async Task WriteAsync(string text)
    {
        await page.Locator("[name=text]").FillAsync(text);
        await page.Locator("form[action*='/messages'] [type=submit]").ClickAsync();
        await Expect(page.Locator(".flea-letter").Last).ToContainTextAsync(text);
    }

    /// <summary>The seller's own.</summary>
    public async Task NoteAsync(string text)
    {
        await page.Locator("a[href$='/note']").ClickAsync();
        var form = page.Locator("form[action$='/note']");
        await form.Locator("[name=note]").FillAsync(text);
        await SendAsync(form);
    }

    private ILocator Step(DealAction action) => page.Locator($"[data-flea-deal-step={action}]");

    /// <summary>Opens the form of a step.</summary>
    public async Task<ILocator> AskAsync(DealAction action)
    {
        await Step(action).ClickAsync();
        var form = page.Locator("form[data-flea-step]");
        await form.WaitForAsync();
        return form;
    }

    private static async Task SendAsync(ILocator form)
    {
        await form.Locator("[type=submit]").ClickAsync();
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
