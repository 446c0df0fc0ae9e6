using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Configuration;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

[TestFixture(StoreDatabase.Sqlite)]
internal class SellerPageTests(StoreDatabase database) : VisitorTests(database)
{
    private static string PathOf(int sellerId) => $"/flea-market/sellers/{sellerId}";

    private async Task<int> StatusAsync(int sellerId)
    {
        using var guest = Guest();
        return (int)(await guest.GetAsync(PathOf(sellerId))).StatusCode;
    }

    [Test]
    public async Task It_shows_what_is_on_offer_and_how_much_was_sold()
    {
        var seller = await Scene.CustomerAsync();
        var sold = await ApprovedAsync(seller, 3);
        Scene.Done(await Scene.SellAsync(sold, 3));
        var live = await ApprovedAsync(seller);
        var waiting = await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller));
        using var guest = Guest();

        var page = await guest.ReadAsync(PathOf(seller.Id));

        Assert.That(page, Does.Contain($"/flea-market/{live.Id}/").And.Contain("Sold: 3").And.Contain("On offer: 1")
            .And.Contain(seller.CreatedOnUtc.ToString("Y", System.Globalization.CultureInfo.GetCultureInfo("en-US"))));
        Assert.That(page, Does.Not.Contain($"/flea-market/{sold.Id}/").And.Not.Contain($"/flea-market/{waiting.Id}/").And.Not.Contain(seller.Email));
    }

    [Test]
    public async Task The_listings_page_leads_to_it()
    {
        var listing = await ApprovedAsync(await Scene.CustomerAsync());
        using var guest = Guest();

        Assert.That(await guest.ReadAsync($"/flea-market/{listing.Id}/winter-coat"), Does.Contain(PathOf(listing.SellerId)));
    }

    [Test]
    public async Task Nobody_has_a_page_before_a_listing_went_public()
    {
        var seller = await Scene.CustomerAsync();
        Assert.That(await StatusAsync(seller.Id), Is.EqualTo(404), "offered nothing");
        var listing = await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller));
        Assert.That(await StatusAsync(seller.Id), Is.EqualTo(404), "waits");

        listing = Scene.Done(await Scene.ApproveAsync(listing));
        Scene.Done(await Scene.WithdrawAsync(listing));

        Assert.That(await StatusAsync(seller.Id), Is.EqualTo(200), "was on offer");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_deleted_or_banned_seller_has_no_page(bool isDeleted)
    {
        var seller = await Scene.CustomerAsync();
        await ApprovedAsync(seller);
        Assert.That(await StatusAsync(seller.Id), Is.EqualTo(200));

        (seller.Deleted, seller.Active) = (isDeleted, isDeleted);
        await Store.AskAsync((ICustomerService customers) => customers.UpdateCustomerAsync(seller));

        Assert.That(await StatusAsync(seller.Id), Is.EqualTo(404));
    }

    [TestCase("page=-5")]
    [TestCase("page=9999999")]
    [TestCase("page=x")]
    public async Task A_page_that_is_not_there_is_the_nearest(string query)
    {
        var listing = await ApprovedAsync(await Scene.CustomerAsync());
        using var guest = Guest();

        Assert.That(await guest.ReadAsync($"{PathOf(listing.SellerId)}?{query}"), Does.Contain($"/flea-market/{listing.Id}/"));
    }

    [TestCase(CustomerNameFormat.ShowEmails)]
    [TestCase(CustomerNameFormat.ShowUsernames)]
    public async Task An_address_is_nobodys_name(CustomerNameFormat format)
    {
        var listing = await ApprovedAsync(await Scene.CustomerAsync());
        var seller = await Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(listing.SellerId));
        await SaveFormatAsync(format);
        try
        {
            using var guest = Guest();
            foreach (var path in (string[])[PathOf(seller.Id), $"/flea-market/{listing.Id}/winter-coat"])
                Assert.That(await guest.ReadAsync(path), Does.Not.Contain(seller.Email).And.Not.Contain(seller.Email.Split('@')[0]));
        }
        finally
        {
            await SaveFormatAsync(CustomerNameFormat.ShowFirstName);
        }
    }

    private Task SaveFormatAsync(CustomerNameFormat format) => Store.AskAsync(async (ISettingService settings) =>
    {
        var saved = await settings.LoadSettingAsync<CustomerSettings>();
        saved.CustomerNameFormat = format;
        await settings.SaveSettingAsync(saved);
    });

    private async Task<Listing> ApprovedAsync(Customer seller, int units = 1) =>
        Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller, units), units)));
}
