using Microsoft.Playwright;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

internal sealed class CompletedOrdersPage(IPage page)
{
    public const string Address = "/customer/flea-market/completed-orders";
    public const string SellLink = ".flea-sell a[data-flea-popup]";

    private ILocator SellLinks => page.Locator(SellLink);

    public static async Task<CompletedOrdersPage> OpenAsync(IPage page)
    {
        await page.GotoAsync(Address);
        return new(page);
    }

    /// <summary>Opens the form of the first item that can be sold, as a popup where there are scripts.</summary>
    public async Task<ListingForm> SellAsync()
    {
        await SellLinks.First.ClickAsync();
        return await ListingForm.OpenedAsync(page);
    }

    /// <summary>Opens it as a page of its own.</summary>
    public async Task<ListingForm> SellOnPageAsync()
    {
        await page.GotoAsync(await FirstSellAddressAsync());
        return await ListingForm.OpenedAsync(page);
    }

    public async Task<string> FirstSellAddressAsync() => (await SellLinks.First.GetAttributeAsync("href"))!;

    /// <summary>Goes there by the keyboard alone.</summary>
    public async Task<ListingForm> SellByKeyboardAsync()
    {
        await Keyboard.TabToAsync(page, "a[data-flea-popup]");
        await page.Keyboard.PressAsync("Enter");
        return await ListingForm.OpenedAsync(page);
    }
}
