using System.Net;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Directory;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Catalog;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>Amounts as they are typed, kept and shown.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class AmountTests(StoreDatabase database) : VisitorTests(database)
{
    [TestCase("VND", "vi-VN", 25431.7, "249999", "249999")]
    [TestCase("VND", "vi-VN", 25431.7, "249999.4", "249999")]
    [TestCase("JPY", "ja-JP", 151.23, "999", "999")]
    [TestCase("KWD", "ar-KW", 0.3071, "1.255", "1.26")]
    [TestCase("LBP", "", 89500, "1234567.89", "1234567.89")]
    public async Task What_is_typed_is_what_is_shown(string code, string locale, double rate, string typed, string shown)
    {
        var (seller, item) = await SellerInAsync(code, locale, (decimal)rate);
        using var visitor = seller;

        var answer = await visitor.PostAsync($"/customer/flea-market/sell/{item}", [.. Fields.Listing().Where(field => field.Key != "Price"), new("Price", typed)]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        var listing = (await ListingOfAsync(item))!;
        var form = await visitor.DocumentAsync($"/customer/flea-market/{listing.Id}/edit");
        Assert.That(form.QuerySelector("[name=Price]")!.GetAttribute("value"), Is.EqualTo(shown));
    }

    [TestCase("USD", "en-US", 1, "0.004")]
    [TestCase("JPY", "ja-JP", 151.23, "0.4")]
    [TestCase("USD", "en-US", 1, "12,50,")]
    [TestCase("USD", "en-US", 1, "1.234.56")]
    [TestCase("VND", "vi-VN", 25431.7, "79228162514264337593543950335")]
    public async Task What_would_be_shown_as_nothing_or_something_else_is_refused(string code, string locale, double rate, string typed)
    {
        var (seller, item) = await SellerInAsync(code, locale, (decimal)rate);
        using var visitor = seller;

        var answer = await visitor.PostAsync($"/customer/flea-market/sell/{item}", [.. Fields.Listing().Where(field => field.Key != "Price"), new("Price", typed)]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain($"value=\"{typed}\""));
        Assert.That(await ListingOfAsync(item), Is.Null);
    }

    [TestCase("/flea-market?from=79228162514264337593543950335")]
    [TestCase("/flea-market?to=-79228162514264337593543950335")]
    [TestCase("/flea-market?page=2147483647")]
    [TestCase("/flea-market?category=2147483647&product=-2147483648")]
    [TestCase("/customer/flea-market?page=2147483647")]
    [TestCase("/customer/flea-market/sales?page=-2147483648")]
    [TestCase("/customer/flea-market/completed-orders?page=2147483647")]
    public async Task Numbers_without_bounds_do_no_harm(string path)
    {
        var (seller, _) = await SellerInAsync("VND", "vi-VN", 25431.7m);
        using var visitor = seller;

        Assert.That((int)(await visitor.GetAsync(path)).StatusCode, Is.EqualTo(200));
    }

    [Test]
    public async Task Days_of_other_times_do_no_harm([Values("Listing", "Comment", "Complaint", "Feedback", "Deal")] string grid,
        [Values("9999-12-31", "0001-01-01")] string day)
    {
        using var administrator = await AdministratorAsync();

        var answer = await administrator.PostAsync($"/Admin/FleaMarket{grid}/Rows", [.. Fields.Grid(), new("SearchFrom", day), new("SearchTo", day)]);

        Assert.That((int)answer.StatusCode, Is.EqualTo(200));
    }

    [Test]
    public async Task The_price_new_is_what_the_store_asks_the_visitor_now()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, 2, price: 9871.35m);
        var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, item)));
        using var guest = Guest();
        var path = $"/flea-market/{listing.Id}";
        Assert.That(await ReadAsync(), Does.Contain("9,871.35"));

        await Store.AskAsync((IRepository<TierPrice> tiers) => tiers.InsertAsync(new TierPrice { ProductId = item.ProductId, Quantity = 1, Price = 8761.35m }));
        Assert.That(await ReadAsync(), Does.Contain("8,761.35").And.Not.Contain("9,871.35"));

        var product = await Store.AskAsync((IProductService products) => products.GetProductByIdAsync(item.ProductId));
        product.SubjectToAcl = true;
        await Store.AskAsync((IProductService products) => products.UpdateProductAsync(product));
        await IgnoreAclAsync(false);
        try
        {
            Assert.That(await ReadAsync(), Does.Not.Contain("8,761.35").And.Not.Contain("9,871.35"));
        }
        finally
        {
            await IgnoreAclAsync(true);
        }

        async Task<string> ReadAsync() => await (await guest.GetAsync((await guest.GetAsync(path)).Headers.Location?.ToString() ?? path)).Content.ReadAsStringAsync();
    }

    private Task IgnoreAclAsync(bool ignore) => Store.AskAsync(async (Nop.Services.Configuration.ISettingService settings) =>
    {
        var catalog = await settings.LoadSettingAsync<CatalogSettings>();
        catalog.IgnoreAcl = ignore;
        await settings.SaveSettingAsync(catalog);
    });

    private async Task<(Visitor Seller, int Item)> SellerInAsync(string code, string locale, decimal rate)
    {
        var currency = new Currency { DisplayOrder = 100, Name = code, CurrencyCode = code, DisplayLocale = locale, Rate = rate, Published = true, CreatedOnUtc = Store.Clock.Now, UpdatedOnUtc = Store.Clock.Now };
        await Store.AskAsync((IRepository<Currency> currencies) => currencies.InsertAsync(currency));
        var customer = await Scene.CustomerAsync();
        customer.CurrencyId = currency.Id;
        await Store.AskAsync((ICustomerService customers) => customers.UpdateCustomerAsync(customer));
        var item = await Scene.BuyAsync(customer);
        return (await Visitor.LogInAsync(Store.Address, customer), item.Id);
    }

    private async Task<Listing?> ListingOfAsync(int item) =>
        (await Store.AskAsync((IRepository<Listing> listings) => listings.GetAllAsync(rows => rows.Where(row => row.OrderItemId == item)))).SingleOrDefault();
}
