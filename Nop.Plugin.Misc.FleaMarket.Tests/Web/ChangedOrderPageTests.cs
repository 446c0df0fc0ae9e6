using System.Net;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>Pages about items whose order has changed.</summary>
internal class ChangedOrderPageTests(StoreDatabase database) : WebTests(database)
{
    private const string Gone = "no longer part of the order";

    private Task LoseItemAsync(Listing listing) => Store.AskAsync((IRepository<OrderItem> items) => items.DeleteAsync(row => row.Id == listing.OrderItemId));

    [Test]
    public async Task The_sellers_pages_say_that_the_item_is_gone_and_keep_what_was_typed()
    {
        var (seller, listing) = await SellerAsync();
        await LoseItemAsync(listing);

        Assert.That(await seller.ReadAsync($"/customer/flea-market/{listing.Id}/edit"), Does.Contain(Gone));
        var answer = await seller.PostAsync($"/customer/flea-market/{listing.Id}/edit", Fields.Listing("Typed by hand", listing.Revision));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain(Gone).And.Contain("Typed by hand"));

        foreach (var page in new[] { "", $"/{listing.Id}/sold", $"/{listing.Id}/withdraw" })
            await seller.ReadAsync($"/customer/flea-market{page}");
        Assert.That((await seller.PostAsync($"/customer/flea-market/{listing.Id}/withdraw", [])).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Withdrawn));
    }

    [Test]
    public async Task The_moderators_pages_show_a_listing_without_its_item()
    {
        var (_, listing) = await SellerAsync();
        await LoseItemAsync(listing);
        using var administrator = await AdministratorAsync();

        await administrator.ReadAsync($"/Admin/FleaMarketListingEdit/Edit/{listing.Id}");
        var answer = await administrator.PostAsync($"/Admin/FleaMarketListingEdit/Edit/{listing.Id}",
            [.. Fields.Listing(listing.Name, listing.Revision), new("step", "Reject"), new("Reason", "Gone")]);
        Assert.That((int)answer.StatusCode, Is.LessThan(400));
        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Rejected).Or.EqualTo(ListingStatus.Approved));
    }

    [Test]
    public async Task The_deals_page_refuses_in_words_when_its_item_is_gone()
    {
        var deals = new DealScene(Store, Scene);
        var deal = await deals.AtAsync(DealStatus.Confirmed);
        var listing = await Store.AskAsync((IRepository<Listing> listings) => listings.Table.FirstAsync(row => row.Id == deal.ListingId));
        await LoseItemAsync(listing);
        var customer = await Store.AskAsync((IRepository<Nop.Core.Domain.Customers.Customer> customers) => customers.GetByIdAsync(deal.SellerId));
        using var seller = await Visitor.LogInAsync(Store.Address, customer);

        var answer = await seller.PostAsync($"/customer/flea-market/deals/{deal.Id}/steps/Close", [new("Revision", $"{deal.Revision}")]);

        Assert.That((int)answer.StatusCode, Is.LessThan(400));
        Assert.That((await deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Confirmed));
    }

    [Test]
    public async Task A_partial_refund_is_shown_to_the_moderators()
    {
        var (_, listing) = await SellerAsync();
        await Store.AskAsync(async (IOrderService orders) =>
        {
            var order = await orders.GetOrderByIdAsync(listing.OrderId);
            await Store.AskAsync((IOrderProcessingService processing) => processing.PartiallyRefundOfflineAsync(order, 12.5m));
        });
        using var administrator = await AdministratorAsync();

        Assert.That(await administrator.ReadAsync($"/Admin/FleaMarketListingEdit/Edit/{listing.Id}"), Does.Contain("partly-refunded").And.Contain("$12.50"));
        var rows = await administrator.PostAsync("/Admin/FleaMarketListing/Rows", [new("SearchSellerId", $"{listing.SellerId}"), new("Length", "10")]);
        Assert.That(await rows.Content.ReadAsStringAsync(), Does.Contain("Partly refunded: $12.50"));
    }

    [Test]
    public async Task The_back_office_deletes_and_lowers_lines_as_nopCommerce_does()
    {
        var (_, listing) = await SellerAsync(2);
        using var administrator = await AdministratorAsync();

        await administrator.PostAsync($"/Admin/Order/Edit/{listing.OrderId}", [new($"pvQuantity{listing.OrderItemId}", "1"), new($"btnSaveOrderItem{listing.OrderItemId}", "")]);
        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Approved));
        await administrator.PostAsync($"/Admin/Order/Edit/{listing.OrderId}", [new($"btnDeleteOrderItem{listing.OrderItemId}", "")]);
        Assert.That((await Scene.NowAsync(listing)).StoreReason, Is.EqualTo(ListingRefusal.ItemNotInOrder));
    }
}
