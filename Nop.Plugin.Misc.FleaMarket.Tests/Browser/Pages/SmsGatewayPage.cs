using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The gateway for text messages, reached as an owner reaches it.</summary>
internal sealed class SmsGatewayPage(IPage page)
{
    public static async Task<SmsGatewayPage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/Admin/FleaMarketSettings/Configure");
        await page.Locator("#text-messages a[href$='/FleaMarketSms/Gateway']").ClickAsync();
        await Expect(page.Locator("#sms-gateway")).ToBeVisibleAsync();
        return new(page);
    }

    public async Task SaveAsync(string url, string body, string secret)
    {
        await page.Locator("#Url").FillAsync(url);
        await page.Locator("#Body").FillAsync(body);
        await page.Locator("#Secret").FillAsync(secret);
        await page.Locator("#sms-gateway button[name='save']").ClickAsync();
    }

    public async Task DeleteSecretAsync()
    {
        await page.Locator("#delete-secret").ClickAsync();
        await Expect(page.Locator("#secret-stored")).ToHaveCountAsync(0);
    }

    public async Task ExpectSecretAsync(string neverShown)
    {
        await Expect(page.Locator("#secret-stored")).ToBeVisibleAsync();
        await Expect(page.Locator("#Secret")).ToHaveValueAsync("");
        Assert.That(await page.ContentAsync(), Does.Not.Contain(neverShown));
    }

    public Task ExpectErrorAsync(string field) => Expect(page.Locator($"[data-valmsg-for='{field}']")).Not.ToBeEmptyAsync();

    public async Task TestAsync(string phone)
    {
        await page.Locator("#sms-test #Phone").FillAsync(phone);
        await page.Locator("#sms-test button[type='submit']").ClickAsync();
    }

    public Task ExpectAnswerAsync() => Expect(page.Locator("#sms-answer")).ToBeVisibleAsync();
}
