using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>Tariffs in the back office.</summary>
internal sealed class TariffsPage(IPage page)
{
    private const string Path = "/Admin/FleaMarketTariff/List";

    private ILocator Row(string name) => page.Locator("#tariffs-grid tbody tr").Filter(new() { HasText = name });

    public static async Task<TariffsPage> OpenAsync(IPage page)
    {
        await page.GotoAsync(Path);
        return new(page);
    }

    /// <summary>For everybody who is registered.</summary>
    public async Task AddAsync(string name, string percentage, string fixedPart)
    {
        await page.Locator("#add-tariff").ClickAsync();
        await page.Locator("#Name").FillAsync(name);
        await page.Locator("#Percentage").FillAsync(percentage);
        await page.Locator("#FixedPart").FillAsync(fixedPart);
        await page.Locator("#tariff-form button[name=save]").ClickAsync();
        await Expect(Row(name)).ToContainTextAsync($"{percentage}%");
    }

    public async Task DeleteAsync(string name)
    {
        await page.GotoAsync(Path);
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await Row(name).Locator("[type=submit]").ClickAsync();
        await Expect(Row(name)).ToHaveCountAsync(0);
    }
}
