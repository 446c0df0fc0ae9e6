using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>My sales and My purchases, at what is new; by themselves they open where something waits.</summary>
internal sealed class DealListPage(IPage page)
{
    public static Task<DealListPage> SalesAsync(IPage page) => OpenListAsync(page, "sales");

    public static Task<DealListPage> PurchasesAsync(IPage page) => OpenListAsync(page, "purchases");

    /// <summary>By itself it opens where something is unread.</summary>
    public static async Task<DealListPage> WaitingSalesAsync(IPage page)
    {
        await page.GotoAsync("/customer/flea-market/sales");
        return new(page);
    }

    private ILocator Row(string name) => page.Locator(".flea-row").Filter(new() { HasText = name });

    public Task ExpectUnreadAsync(string name) => Expect(Row(name).Locator(".flea-status--unread")).ToBeVisibleAsync();

    public async Task ExpectReadAsync(string name)
    {
        await Expect(Row(name)).ToBeVisibleAsync();
        await Expect(Row(name).Locator(".flea-status--unread")).ToHaveCountAsync(0);
    }

    public async Task<DealPage> OpenAsync(string name)
    {
        await Row(name).Locator(".flea-row__actions a").ClickAsync();
        await page.ArriveAsync("/deals/[^/]*$");
        return new(page);
    }

    /// <summary>Opens the form of an order for a customer who wrote.</summary>
    public async Task<ILocator> AddAsync()
    {
        await page.Locator("a[href$='/sales/add']").ClickAsync();
        var form = page.Locator("form[action$='/sales/add']");
        await form.WaitForAsync();
        return form;
    }

    /// <param name="about">What the buyer last wrote about, which is said where others have the same name.</param>
    public async Task<DealPage> AddAsync(string listing, string buyer, string about, string amount)
    {
        var form = await AddAsync();
        var option = form.Locator("[name=ListingId] option").Filter(new() { HasText = listing });
        await form.Locator("[name=ListingId]").SelectOptionAsync((await option.GetAttributeAsync("value"))!);
        var customer = form.Locator("[name=BuyerId] option").Filter(new() { HasTextRegex = new($"^{Regex.Escape(buyer)}(, .*{Regex.Escape(about)}.*)?$") });
        await form.Locator("[name=BuyerId]").SelectOptionAsync((await customer.GetAttributeAsync("value"))!);
        await form.Locator("[name=Amount]").FillAsync(amount);
        await form.Locator("[type=submit]").ClickAsync();
        await page.ArriveAsync("/deals/[^/]*$");
        return new(page);
    }

    private static async Task<DealListPage> OpenListAsync(IPage page, string list)
    {
        await page.GotoAsync($"/customer/flea-market/{list}?status={(int)DealStatus.New}");
        return new(page);
    }
}
