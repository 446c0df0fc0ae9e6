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
    public Task NoticeAsync(string words) => WriteAsync(("FlagWords", words));

    /// <param name="color">Of buttons; empty for the style sheet's.</param>
    public Task ColorAsync(string color) => WriteAsync(("AccentColor", color));

    public async Task SwitchAsync(bool on, params string[] names)
    {
        foreach (var name in names)
            await page.Locator($"input[type=checkbox][name={name}]").SetCheckedAsync(on, new() { Force = true });
        await SaveAsync();
        foreach (var name in names)
            await Expect(page.Locator($"input[type=checkbox][name={name}]")).ToBeCheckedAsync(new() { Checked = on });
    }

    /// <returns>What was there before.</returns>
    public async Task<(string Name, string Text)[]> WriteAsync(params (string Name, string Text)[] fields)
    {
        var before = new List<(string, string)>();
        foreach (var (name, text) in fields)
        {
            before.Add((name, await Field(name).InputValueAsync()));
            await Field(name).FillAsync(text);
        }
        await SaveAsync();
        foreach (var (name, text) in fields)
            await Expect(Field(name)).ToHaveValueAsync(text);
        return [.. before];
    }

    private ILocator Field(string name) => page.Locator($"[name={name}]");

    private async Task SaveAsync()
    {
        await page.Locator("button[name=save]").ClickAsync();
        await page.WaitForLoadStateAsync();
    }
}
