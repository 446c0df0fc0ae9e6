using Microsoft.Playwright;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>nopCommerce's list of local plugins.</summary>
internal sealed class PluginsPage(IPage page)
{
    private const int LongestRestart = 180_000;

    public async Task InstallAsync(string systemName)
    {
        await page.GotoAsync("/Admin/Plugin/List");
        await page.Locator($"[name='install-plugin-link-{systemName}']").ClickAsync();
        await page.Locator("[name='plugin-apply-changes']").ClickAsync(new() { Timeout = 30_000 });
        await page.Locator($"[name='uninstall-plugin-link-{systemName}']").WaitForAsync(new() { Timeout = LongestRestart });
    }
}
