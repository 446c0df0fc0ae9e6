using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Catalog;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

[TestFixture(StoreDatabase.Sqlite)]
internal class OfferingTests(StoreDatabase database) : StoreTests(database)
{
    [Test]
    public async Task An_offer_waits_for_moderation_with_all_that_was_written()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, quantity: 3);

        var listing = await Scene.OfferedAsync(seller, item, quantity: 2);

        var stored = await Scene.NowAsync(listing);
        Assert.That((stored.Status, stored.Revision, stored.SellerId, stored.OrderItemId, stored.ProductId, stored.StoreId),
            Is.EqualTo((ListingStatus.OnModeration, 1, seller.Id, item.Id, item.ProductId, Scene.StoreId)));
        Assert.That((stored.CreatedOnUtc, stored.UpdatedOnUtc, stored.ApprovedOnUtc), Is.EqualTo((Store.Clock.Now, Store.Clock.Now, (DateTime?)null)));
        Assert.That((stored.Name, stored.Price, stored.Quantity, stored.Contact),
            Is.EqualTo((Scene.Content().Name, Scene.Content().Price, 2, Scene.Content().Contact)));
        Assert.That((await Scene.BalanceAsync(item.Id)).Sellable, Is.EqualTo(1));
    }

    [TestCaseSource(nameof(UnfitOrders))]
    public async Task An_item_of_an_unfit_order_is_refused(Action<Order> change, ListingRefusal expected)
    {
        var seller = await Scene.CustomerAsync();
        await RefusedAsync(seller, await Scene.BuyAsync(seller, change: change), expected);
    }

    private static IEnumerable<TestCaseData> UnfitOrders()
    {
        yield return Case(order => order.OrderStatus = OrderStatus.Pending, ListingRefusal.OrderNotComplete);
        yield return Case(order => order.OrderStatus = OrderStatus.Processing, ListingRefusal.OrderNotComplete);
        yield return Case(order => order.OrderStatus = OrderStatus.Cancelled, ListingRefusal.OrderNotComplete);
        foreach (var payment in Enum.GetValues<PaymentStatus>().Except([PaymentStatus.Paid, PaymentStatus.PartiallyRefunded]))
            yield return Case(order => order.PaymentStatus = payment, ListingRefusal.OrderNotPaid, payment.ToString());
        yield return Case(order => order.ShippingStatus = ShippingStatus.NotYetShipped, ListingRefusal.OrderNotDelivered);
        yield return Case(order => order.ShippingStatus = ShippingStatus.PartiallyShipped, ListingRefusal.OrderNotDelivered);
        yield return Case(order => order.ShippingStatus = ShippingStatus.Shipped, ListingRefusal.OrderNotDelivered);
        yield return Case(order => order.Deleted = true, ListingRefusal.OrderDeleted);

        static TestCaseData Case(Action<Order> change, ListingRefusal expected, string name = "",
            [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(change))] string code = "") =>
            new TestCaseData(change, expected).SetArgDisplayNames(code + " " + name);
    }

    [TestCase(ListingRefusal.GiftCard)]
    [TestCase(ListingRefusal.Download)]
    [TestCase(ListingRefusal.Rental)]
    [TestCase(ListingRefusal.Recurring)]
    public async Task A_product_that_cannot_change_hands_is_refused(ListingRefusal expected)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, changeProduct: product =>
            (product.IsGiftCard, product.IsDownload, product.IsRental, product.IsRecurring) =
            (expected == ListingRefusal.GiftCard, expected == ListingRefusal.Download, expected == ListingRefusal.Rental, expected == ListingRefusal.Recurring));

        await RefusedAsync(seller, item, expected);
    }

    [Test]
    public async Task Nothing_has_to_be_shipped_where_shipping_is_not_required()
    {
        var seller = await Scene.CustomerAsync();
        Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller, change: order => order.ShippingStatus = ShippingStatus.ShippingNotRequired)));
    }

    [Test]
    public async Task A_vendors_product_qualifies()
    {
        var seller = await Scene.CustomerAsync();
        Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller, changeProduct: product => product.VendorId = 1)));
    }

    [Test]
    public async Task A_guest_sells_nothing()
    {
        var guest = await Scene.CustomerAsync(NopCustomerDefaults.GuestsRoleName);
        await RefusedAsync(guest, await Scene.BuyAsync(guest), ListingRefusal.NotRegistered);
    }

    [Test]
    public async Task Somebody_elses_and_missing_items_are_refused_alike()
    {
        var seller = await Scene.CustomerAsync();
        await RefusedAsync(seller, await Scene.BuyAsync(await Scene.CustomerAsync()), ListingRefusal.NotFound);
        await RefusedAsync(seller, new OrderItem { Id = int.MaxValue }, ListingRefusal.NotFound);
    }

    [Test]
    public async Task An_item_of_another_store_is_refused()
    {
        var seller = await Scene.CustomerAsync();
        var outcome = await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), storeId: 2);

        Assert.That(outcome.Refusal, Is.EqualTo(ListingRefusal.OrderOfOtherStore));
    }

    [Test]
    public async Task No_more_units_are_offered_than_were_bought()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, quantity: 3);

        Assert.That((await Scene.OfferAsync(seller, item, Scene.Content(4))).Refusal, Is.EqualTo(ListingRefusal.NotEnoughUnits));
        await Scene.OfferedAsync(seller, item, quantity: 2);
        Assert.That((await Scene.OfferAsync(seller, item, Scene.Content(2))).Refusal, Is.EqualTo(ListingRefusal.NotEnoughUnits));
        await Scene.OfferedAsync(seller, item, quantity: 1);
        Assert.That((await Scene.OfferAsync(seller, item)).Refusal, Is.EqualTo(ListingRefusal.NothingLeftToSell));
    }

    [TestCase(ReturnRequestStatus.Pending, 1)]
    [TestCase(ReturnRequestStatus.Received, 1)]
    [TestCase(ReturnRequestStatus.ReturnAuthorized, 1)]
    [TestCase(ReturnRequestStatus.ItemsRepaired, 1)]
    [TestCase(ReturnRequestStatus.ItemsRefunded, 1)]
    [TestCase(ReturnRequestStatus.RequestRejected, 3)]
    [TestCase(ReturnRequestStatus.Cancelled, 3)]
    public async Task Returned_units_are_not_sold(ReturnRequestStatus status, int sellable)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, quantity: 3);
        await Store.AskAsync((IReturnRequestService requests) => requests.InsertReturnRequestAsync(Return(item, 2, status)));

        Assert.That((await Scene.BalanceAsync(item.Id)).Sellable, Is.EqualTo(sellable));
    }

    [Test]
    public async Task Only_so_many_days_after_delivery_where_the_settings_say_so()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.MostDaysSinceDelivery = 14);
        var seller = await Scene.CustomerAsync();

        Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller)));
        await RefusedAsync(seller, await Scene.BuyAsync(seller, change: order => order.PaidDateUtc = Store.Clock.Now.AddDays(-15)), ListingRefusal.DeliveredTooLongAgo);
    }

    [Test]
    public async Task A_price_has_a_limit_where_the_settings_say_so()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.HighestPercentOfPricePaid = 50);
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, price: 100);

        Assert.That((await Scene.OfferAsync(seller, item, Scene.Content() with { Price = 50.01m })).Refusal, Is.EqualTo(ListingRefusal.PriceTooHigh));
        Scene.Done(await Scene.OfferAsync(seller, item, Scene.Content() with { Price = 50 }));
    }

    [Test]
    public async Task A_seller_has_only_so_many_live_listings_where_the_settings_say_so()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.MostLiveListingsPerSeller = 2);
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, quantity: 5);
        var first = await Scene.OfferedAsync(seller, item);
        await Scene.OfferedAsync(seller, item);

        Assert.That((await Scene.OfferAsync(seller, item)).Refusal, Is.EqualTo(ListingRefusal.TooManyListings));
        Scene.Done(await Scene.EditAsync(first));
        Scene.Done(await Scene.WithdrawAsync(first));
        Scene.Done(await Scene.OfferAsync(seller, item));
    }

    [Test]
    public async Task Products_of_excluded_categories_are_refused()
    {
        var category = new Category { Name = "Underwear", PageSize = 6, Published = true, CreatedOnUtc = Store.Clock.Now, UpdatedOnUtc = Store.Clock.Now };
        await Store.AskAsync((ICategoryService categories) => categories.InsertCategoryAsync(category));
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        await Store.AskAsync((ICategoryService categories) =>
            categories.InsertProductCategoryAsync(new() { CategoryId = category.Id, ProductId = item.ProductId }));

        await using (await Scene.SettingsAsync(settings => settings.ExcludedCategoryIds = [category.Id]))
            await RefusedAsync(seller, item, ListingRefusal.CategoryExcluded);
        Scene.Done(await Scene.OfferAsync(seller, item));
    }

    [Test]
    public async Task What_is_written_has_to_keep_the_rules()
    {
        var seller = await Scene.CustomerAsync();
        var outcome = await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Name = "  " });

        Assert.That(outcome.Refusal, Is.EqualTo(ListingRefusal.NameMissing));
    }

    internal static ReturnRequest Return(OrderItem item, int quantity, ReturnRequestStatus status = ReturnRequestStatus.Pending) => new()
    {
        CustomNumber = "", StoreId = Scene.StoreId, OrderItemId = item.Id, CustomerId = 1, Quantity = quantity,
        ReasonForReturn = "", RequestedAction = "", ReturnRequestStatus = status
    };

    private async Task RefusedAsync(Customer seller, OrderItem item, ListingRefusal expected) =>
        Assert.That((await Scene.OfferAsync(seller, item)).Refusal, Is.EqualTo(expected));
}
