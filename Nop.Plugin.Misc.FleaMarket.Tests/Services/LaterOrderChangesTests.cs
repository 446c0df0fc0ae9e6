using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Events;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>What the store does to orders and customers later, through its own services.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class LaterOrderChangesTests(StoreDatabase database) : StoreTests(database)
{
    private async Task<(Customer Seller, OrderItem Item, Listing Listing)> SoldOnAsync(int bought = 1, int offered = 1)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, bought);
        return (seller, item, Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, item, offered))));
    }

    private Task WithOrderAsync(OrderItem item, Func<IOrderProcessingService, Order, Task> act) =>
        Store.AskAsync(async (IOrderService orders) =>
        {
            var order = await orders.GetOrderByIdAsync(item.OrderId);
            await Store.AskAsync((IOrderProcessingService processing) => act(processing, order));
        });

    private async Task OffSaleAsync(Listing listing, ListingRefusal why)
    {
        var now = await Scene.NowAsync(listing);
        var last = (await Scene.HistoryAsync(listing))[^1];
        Assert.That((now.Status, now.StoreReason), Is.EqualTo((ListingStatus.Withdrawn, (ListingRefusal?)why)));
        Assert.That((last.Action, last.Actor, last.CustomerId, (ListingRefusal)last.StoreReasonId), Is.EqualTo((ListingAction.TakeOffSale, ListingActor.Store, 0, why)));
    }

    [Test]
    public async Task A_cancelled_order_takes_its_items_off_sale()
    {
        var (_, item, listing) = await SoldOnAsync();
        await WithOrderAsync(item, (processing, order) => processing.CancelOrderAsync(order, false));
        await OffSaleAsync(listing, ListingRefusal.OrderNotComplete);
    }

    [Test]
    public async Task A_refunded_order_takes_its_items_off_sale()
    {
        var (_, item, listing) = await SoldOnAsync();
        await WithOrderAsync(item, (processing, order) => processing.RefundOfflineAsync(order));
        await OffSaleAsync(listing, ListingRefusal.OrderNotPaid);
    }

    [Test]
    public async Task A_partly_refunded_order_leaves_its_items_on_sale_and_takes_new_offers()
    {
        var (seller, item, listing) = await SoldOnAsync(bought: 2);
        await WithOrderAsync(item, (processing, order) => processing.PartiallyRefundOfflineAsync(order, 1));

        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Approved));
        Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, item)));
    }

    [Test]
    public async Task A_partly_refunded_order_takes_its_items_off_sale_where_the_store_says_so()
    {
        var (seller, item, listing) = await SoldOnAsync(bought: 2);
        await using var _ = await Scene.SettingsAsync(settings => settings.PartialRefundEndsSale = true);
        await WithOrderAsync(item, (processing, order) => processing.PartiallyRefundOfflineAsync(order, 1));

        await OffSaleAsync(listing, ListingRefusal.OrderPartlyRefunded);
        Assert.That((await Scene.OfferAsync(seller, item)).Refusal, Is.EqualTo(ListingRefusal.OrderPartlyRefunded));
    }

    [Test]
    public async Task A_voided_order_takes_its_items_off_sale()
    {
        var (_, item, listing) = await SoldOnAsync();
        await WithOrderAsync(item, async (processing, order) =>
        {
            order.PaymentStatus = PaymentStatus.Authorized;
            await processing.VoidOfflineAsync(order);
        });
        await OffSaleAsync(listing, ListingRefusal.OrderNotPaid);
    }

    [Test]
    public async Task A_deleted_order_takes_its_items_off_sale()
    {
        var (_, item, listing) = await SoldOnAsync();
        await WithOrderAsync(item, (processing, order) => processing.DeleteOrderAsync(order));
        await OffSaleAsync(listing, ListingRefusal.OrderDeleted);
    }

    [Test]
    public async Task A_return_takes_off_sale_what_is_no_longer_there()
    {
        var (_, item, listing) = await SoldOnAsync(bought: 3, offered: 2);
        await ReturnAsync(item, 1);
        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Approved));

        await ReturnAsync(item, 1);
        await OffSaleAsync(listing, ListingRefusal.NotEnoughUnits);
    }

    [Test]
    public async Task Where_units_are_missing_the_newest_listing_gives_way()
    {
        var (seller, item, first) = await SoldOnAsync(bought: 2);
        var second = await Scene.OfferedAsync(seller, item);

        await ReturnAsync(item, 1);

        await OffSaleAsync(second, ListingRefusal.NotEnoughUnits);
        Assert.That((await Scene.NowAsync(first)).Status, Is.EqualTo(ListingStatus.Approved));
    }

    [Test]
    public async Task A_banned_customer_sells_nothing()
    {
        var (seller, _, listing) = await SoldOnAsync();
        await Store.AskAsync(async (ICustomerService customers) =>
        {
            var customer = await customers.GetCustomerByIdAsync(seller.Id);
            customer.Active = false;
            await customers.UpdateCustomerAsync(customer);
        });
        await OffSaleAsync(listing, ListingRefusal.NotRegistered);
    }

    [Test]
    public async Task A_deleted_customer_sells_nothing()
    {
        var (seller, _, listing) = await SoldOnAsync();
        await Store.AskAsync(async (ICustomerService customers) => await customers.DeleteCustomerAsync(await customers.GetCustomerByIdAsync(seller.Id)));
        await OffSaleAsync(listing, ListingRefusal.NotRegistered);
    }

    [Test]
    public async Task A_customer_deleted_for_good_sells_nothing()
    {
        var (seller, _, listing) = await SoldOnAsync();
        await Store.AskAsync((IEventPublisher events) => events.PublishAsync(new CustomerPermanentlyDeleted(seller.Id, seller.Email)));

        Assert.That((await Scene.NowAsync(listing)).Status, Is.Not.EqualTo(ListingStatus.Approved));
    }

    [Test]
    public async Task What_happens_to_one_order_leaves_others_alone()
    {
        var (_, _, mine) = await SoldOnAsync();
        var (_, item, _) = await SoldOnAsync();
        await WithOrderAsync(item, (processing, order) => processing.CancelOrderAsync(order, false));

        Assert.That((await Scene.NowAsync(mine)).Status, Is.EqualTo(ListingStatus.Approved));
    }

    [Test]
    public async Task What_was_sold_stays_sold()
    {
        var (_, item, listing) = await SoldOnAsync();
        Scene.Done(await Scene.SellAsync(listing));
        await WithOrderAsync(item, (processing, order) => processing.RefundOfflineAsync(order));

        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Sold));
    }

    private Task ReturnAsync(OrderItem item, int units) =>
        Store.AskAsync((IReturnRequestService requests) => requests.InsertReturnRequestAsync(OfferingTests.Return(item, units)));
}
