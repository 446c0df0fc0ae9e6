using Microsoft.Playwright;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

internal static class Keyboard
{
    private const int MostSteps = 200;

    /// <summary>Presses Tab until the focus is on what the selector names.</summary>
    public static async Task TabToAsync(IPage page, string selector)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"The keyboard does not reach {selector}.");
    }
}
