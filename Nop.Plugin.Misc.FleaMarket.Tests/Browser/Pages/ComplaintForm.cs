using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>A complaint, in a popup or on a page.</summary>
internal sealed class ComplaintForm
{
    private readonly ILocator _form;

    private ComplaintForm(ILocator form) => _form = form;

    public static async Task<ComplaintForm> OfAsync(IPage page)
    {
        var form = new ComplaintForm(page.Locator("form[data-flea-complaint]"));
        await form._form.WaitForAsync();
        return form;
    }

    /// <summary>From the link on the listing's page.</summary>
    public static async Task<ComplaintForm> ReportAsync(IPage page, int listingId)
    {
        await page.GotoAsync($"/flea-market/{listingId}");
        await page.Locator(".flea-report a").ClickAsync();
        return await OfAsync(page);
    }

    public async Task SendWithoutTypeAsync(string text)
    {
        await _form.Locator("[name=Text]").FillAsync(text);
        await _form.Locator("[type=submit]").ClickAsync();
        await Expect(_form.Locator("#flea-TypeId-error")).ToHaveTextAsync(new Regex("\\w"));
        await Expect(_form.Locator("[name=Text]")).ToHaveValueAsync(text);
    }

    /// <returns>As which the author will stand below it.</returns>
    public async Task<string> SendAsync(string text)
    {
        var author = Regex.Match(await _form.Locator(".flea-note").InnerTextAsync(), "“(.+)”").Groups[1].Value;
        await _form.Locator("[name=TypeId]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await _form.Locator("[name=Text]").FillAsync(text);
        await _form.Locator("[type=submit]").ClickAsync();
        await _form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        return author;
    }
}
