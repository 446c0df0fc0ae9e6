using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class SellingRulesTests
{
    private static readonly ResalePolicy _noLimits = new();

    private static ListingRefusal? Ask(OrderItemFacts item, ResalePolicy? terms = null) =>
        ResaleRules.Broken(item, Example.Owner, Example.Store, terms ?? _noLimits, Example.Now).Cast<ListingRefusal?>().SingleOrDefault();

    [Test]
    public void All_that_stands_in_the_way_is_told() => Assert.That(
        ResaleRules.Broken(Example.Item with { OrderIsComplete = false, OrderIsPaid = false, IsRental = true, IsDownload = true }, Example.Owner, Example.Store,
            _noLimits with { ExcludedCategoryIds = [4] }, Example.Now),
        Is.EqualTo(new[] { ListingRefusal.OrderNotComplete, ListingRefusal.OrderNotPaid, ListingRefusal.Download, ListingRefusal.Rental, ListingRefusal.CategoryExcluded }));

    [Test]
    public void An_own_item_of_a_completed_order_may_be_sold() => Assert.That(Ask(Example.Item), Is.Null);

    [Test]
    public void Somebody_elses_item_may_not() =>
        Assert.That(Ask(Example.Item with { OwnerId = 8 }), Is.EqualTo(ListingRefusal.OrderNotOwn));

    [Test]
    public void An_item_of_another_store_may_not() =>
        Assert.That(Ask(Example.Item with { StoreId = 2 }), Is.EqualTo(ListingRefusal.OrderOfOtherStore));

    [Test]
    public void An_item_of_a_deleted_order_may_not() =>
        Assert.That(Ask(Example.Item with { OrderIsDeleted = true }), Is.EqualTo(ListingRefusal.OrderDeleted));

    [Test]
    public void An_item_of_an_open_order_may_not() =>
        Assert.That(Ask(Example.Item with { OrderIsComplete = false }), Is.EqualTo(ListingRefusal.OrderNotComplete));

    [Test]
    public void An_item_that_is_not_paid_may_not() =>
        Assert.That(Ask(Example.Item with { OrderIsPaid = false }), Is.EqualTo(ListingRefusal.OrderNotPaid));

    [Test]
    public void An_item_that_did_not_arrive_may_not() =>
        Assert.That(Ask(Example.Item with { OrderIsDelivered = false }), Is.EqualTo(ListingRefusal.OrderNotDelivered));

    [Test]
    public void A_gift_card_may_not() =>
        Assert.That(Ask(Example.Item with { IsGiftCard = true }), Is.EqualTo(ListingRefusal.GiftCard));

    [Test]
    public void A_download_may_not() =>
        Assert.That(Ask(Example.Item with { IsDownload = true }), Is.EqualTo(ListingRefusal.Download));

    [Test]
    public void A_rental_may_not() =>
        Assert.That(Ask(Example.Item with { IsRental = true }), Is.EqualTo(ListingRefusal.Rental));

    [Test]
    public void A_recurring_product_may_not() =>
        Assert.That(Ask(Example.Item with { IsRecurring = true }), Is.EqualTo(ListingRefusal.Recurring));

    [TestCase(4, ExpectedResult = ListingRefusal.CategoryExcluded)]
    [TestCase(5, ExpectedResult = null)]
    public ListingRefusal? A_product_of_an_excluded_category_may_not(int excluded) =>
        Ask(Example.Item, _noLimits with { ExcludedCategoryIds = [excluded] });

    [TestCase(0, ExpectedResult = null)]
    [TestCase(29, ExpectedResult = ListingRefusal.DeliveredTooLongAgo)]
    [TestCase(30, ExpectedResult = null)]
    public ListingRefusal? An_item_may_be_sold_for_as_many_days_as_the_terms_say(int days) =>
        Ask(Example.Item, _noLimits with { MostDaysSinceDelivery = days });

    [TestCase(0, 1_000_000, ExpectedResult = false)]
    [TestCase(80, 80, ExpectedResult = false)]
    [TestCase(80, 80.01, ExpectedResult = true)]
    [TestCase(120, 120, ExpectedResult = false)]
    [TestCase(33.333, 33.34, ExpectedResult = false)]
    [TestCase(33.333, 33.35, ExpectedResult = true)]
    public bool A_price_has_a_limit_in_percent_of_the_price_paid(decimal percent, decimal price) =>
        ResaleRules.IsTooExpensive(price, Example.Item, _noLimits with { HighestPercentOfPricePaid = percent });
}
