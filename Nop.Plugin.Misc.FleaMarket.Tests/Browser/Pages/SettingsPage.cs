using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The plugin's settings in the back office.</summary>
internal sealed class SettingsPage(IPage page)
{
    public static async Task<SettingsPage> OpenAsync(IPage page)
    {
        await page.GotoAsync("/Admin/FleaMarketSettings/Configure");
        return new(page);
    }

    /// <param name="words">That moderators are told of, one a line.</param>
    public async Task NoticeAsync(string words)
    {
        await page.Locator("[name=FlagWords]").FillAsync(words);
        await page.Locator("button[name=save]").ClickAsync();
        await page.WaitForLoadStateAsync();
        await Expect(page.Locator("[name=FlagWords]")).ToHaveValueAsync(words);
    }

    /// <param name="color">Of buttons; empty for the style sheet's.</param>
    public async Task ColorAsync(string color)
    {
        await page.Locator("[name=AccentColor]").FillAsync(color);
        await page.Locator("button[name=save]").ClickAsync();
        await page.WaitForLoadStateAsync();
        await Expect(page.Locator("[name=AccentColor]")).ToHaveValueAsync(color);
    }

    public async Task SwitchAsync(bool on, params string[] names)
    {
        foreach (var name in names)
            await page.Locator($"input[type=checkbox][name={name}]").SetCheckedAsync(on, new() { Force = true });
        await page.Locator("button[name=save]").ClickAsync();
        await page.WaitForLoadStateAsync();
        foreach (var name in names)
            await Expect(page.Locator($"input[type=checkbox][name={name}]")).ToBeCheckedAsync(new() { Checked = on });
    }
}
