using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>nopCommerce's message queue.</summary>
internal sealed class MessageQueuePage(IPage page)
{
    public static async Task<MessageQueuePage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/Admin/QueuedEmail/List");
        return new(page);
    }

    /// <returns>The newest mail's link that has a word in its address.</returns>
    public async Task<string> LinkAsync(string to, string word)
    {
        await ExpectMailAsync(to, word);
        return await LinkAsync(word);
    }

    /// <returns>The link that has a word in its address, of the newest mail whose subject says something.</returns>
    public async Task<string> LinkAsync(string to, string subject, string word)
    {
        await FindAsync(to, subject);
        return await LinkAsync(word);
    }

    /// <summary>Looks for the newest mail to somebody and reads it.</summary>
    public async Task ExpectMailAsync(string to, params string[] words)
    {
        await FindAsync(to, to);
        foreach (var word in words)
            await Expect(page.Locator("#Body")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(System.Text.RegularExpressions.Regex.Escape(word)));
    }

    private async Task<string> LinkAsync(string word)
    {
        var body = await page.Locator("#Body").InputValueAsync();
        return System.Text.RegularExpressions.Regex.Match(body, $"href=\"([^\"]*{System.Text.RegularExpressions.Regex.Escape(word)}[^\"]*)\"").Groups[1].Value.Replace("&amp;", "&");
    }

    private async Task FindAsync(string to, string text)
    {
        await page.Locator("#SearchToEmail").FillAsync(to);
        await page.Locator("#search-queuedemails").ClickAsync();
        var edit = page.Locator("#queuedEmails-grid tbody tr").Filter(new() { HasText = text }).First.Locator("a[href*='Edit']");
        await page.GotoAsync((await edit.First.GetAttributeAsync("href"))!);
    }
}
