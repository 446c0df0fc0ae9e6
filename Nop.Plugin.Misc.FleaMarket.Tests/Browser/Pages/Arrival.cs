using Microsoft.Playwright;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>
/// Waits until a page is another. The page itself is asked whether it has loaded: Playwright waits for the event, and on a busy machine now and
/// then for one that has been.
/// </summary>
internal static class Arrival
{
    private static readonly PageWaitForURLOptions _begun = new() { WaitUntil = WaitUntilState.Commit };

    /// <param name="address">With <c>*</c> for a part, and <c>**</c> for some, of the path.</param>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        await page.WaitForURLAsync(address, _begun);
        await LoadedAsync(page);
    }

    public static async Task ArriveAsync(this IPage page, Func<string, bool> isThere)
    {
        await page.WaitForURLAsync(isThere, _begun);
        await LoadedAsync(page);
    }

    private static Task LoadedAsync(IPage page) => page.WaitForFunctionAsync("document.readyState === 'complete'");
}
