using Microsoft.Playwright;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The form that a buyer asks for a listing with, in a popup or on a page.</summary>
internal sealed class RequestForm(IPage page)
{
    private ILocator Form => page.Locator("form[data-flea-request]");

    public static async Task<RequestForm> OpenAsync(IPage page, int listingId)
    {
        await page.GotoAsync($"/flea-market/{listingId}");
        await page.Locator(".flea-buy a:not([data-flea-offer])").ClickAsync();
        var form = new RequestForm(page);
        await form.Form.WaitForAsync();
        return form;
    }

    /// <summary>The same form, with a price of the buyer's own.</summary>
    public static async Task<RequestForm> OpenForOfferAsync(IPage page, int listingId)
    {
        await page.GotoAsync($"/flea-market/{listingId}");
        await page.Locator("[data-flea-offer]").ClickAsync();
        var form = new RequestForm(page);
        await form.Price.WaitForAsync();
        return form;
    }

    public Task OpenedAsync() => Form.WaitForAsync();

    public ILocator Errors => Form.Locator(".flea-errors");

    public Task OfferAsync(string price) => Price.FillAsync(price);

    private ILocator Price => Form.Locator("[name=OfferedPrice]");

    /// <summary>Sends what will be refused.</summary>
    public async Task SendRefusedAsync()
    {
        await Form.Locator("[type=submit]").ClickAsync();
        await Errors.WaitForAsync();
    }

    public static async Task<RequestForm> OpenPageAsync(IPage page, int listingId)
    {
        await page.GotoAsync($"/flea-market/buy/{listingId}");
        return new(page);
    }

    /// <returns>Pixels.</returns>
    public Task<double> NarrowestFieldAsync() => Form.Locator("[name^='Address[']:visible").EvaluateAllAsync<double>(
        "fields => Math.min(...fields.map(field => field.getBoundingClientRect().width))");

    /// <summary>A new address, as every store asks for one; fields that it does not ask for are left out.</summary>
    public async Task FillAsync(string message)
    {
        var another = Form.Locator("[data-flea-new-address]");
        if (await another.CountAsync() > 0)
            await another.CheckAsync();
        foreach (var (name, text) in _address)
            if (await Form.Locator($"[name='Address[{name}]']").CountAsync() > 0)
                await Form.Locator($"[name='Address[{name}]']").FillAsync(text);
        await ChooseAsync(Place("CountryId"), "option");
        var country = await Place("CountryId").Locator("option:checked").AllInnerTextsAsync();
        await ChooseAsync(Place("StateProvinceId"), $"optgroup[label='{country.SingleOrDefault()}'] option");
        await Form.Locator("[name=Phone]").FillAsync("+1 555 0188");
        await Form.Locator("[name=Message]").FillAsync(message);
    }

    public async Task<DealPage> SendAsync()
    {
        await Form.Locator("[type=submit]").ClickAsync();
        await page.ArriveAsync("/customer/flea-market/deals/[^/]*$");
        return new(page);
    }

    private static readonly (string Name, string Text)[] _address =
    [
        ("FirstName", "Bo"), ("LastName", "Buyer"), ("Email", "bo@example.com"), ("City", "Springfield"), ("County", "Greene"),
        ("Address1", "1 Main Street"), ("ZipPostalCode", "12345")
    ];

    private ILocator Place(string field) => Form.Locator($"[name='Address[{field}]']");

    /// <summary>The first of the options that says something.</summary>
    private static async Task ChooseAsync(ILocator select, string options)
    {
        var values = await select.Locator(options).EvaluateAllAsync<string[]>("options => options.map(option => option.value)");
        if (values.FirstOrDefault(value => value != "0") is { } value && await select.IsVisibleAsync())
            await select.SelectOptionAsync(value);
    }
}
