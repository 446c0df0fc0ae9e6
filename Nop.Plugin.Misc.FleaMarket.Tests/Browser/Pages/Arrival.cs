using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>
/// Waits until a page is another. The page itself is asked where it is and whether it has loaded: Playwright waits for events, and on a busy
/// machine now and then for one that has been. It is asked from outside, as a page without scripts has no timer to ask itself again.
/// </summary>
internal static class Arrival
{
    /// <param name="address">A regular expression for a part of it.</param>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        await Expect(page).ToHaveURLAsync(new Regex(address));
        await Expect(page.Locator("html")).ToHaveJSPropertyAsync("ownerDocument.readyState", "complete");
    }
}
