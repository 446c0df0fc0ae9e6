namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>Which order items may be sold again at all; how many units are left is <see cref="Units.UnitBalance"/>'s part.</summary>
public static class ResaleRules
{
    private sealed record Question(OrderItemFacts Item, int CustomerId, int StoreId, ResalePolicy Terms, DateTime NowUtc);

    private static readonly (Func<Question, bool> Broken, ListingRefusal Refusal)[] _rules =
    [
        (q => q.Item.OwnerId != q.CustomerId, ListingRefusal.OrderNotOwn),
        (q => q.Item.StoreId != q.StoreId, ListingRefusal.OrderOfOtherStore),
        (q => q.Item.OrderIsDeleted, ListingRefusal.OrderDeleted),
        (q => !q.Item.OrderIsComplete, ListingRefusal.OrderNotComplete),
        (q => !q.Item.OrderIsPaid, ListingRefusal.OrderNotPaid),
        (q => q.Item.OrderIsPartlyRefunded && q.Terms.PartialRefundEndsSale, ListingRefusal.OrderPartlyRefunded),
        (q => !q.Item.OrderIsDelivered, ListingRefusal.OrderNotDelivered)
    ];

    /// <summary>Every rule that stands in the way, the weightiest first.</summary>
    public static IEnumerable<ListingRefusal> Broken(OrderItemFacts item, int customerId, int storeId, ResalePolicy terms, DateTime nowUtc)
    {
        var question = new Question(item, customerId, storeId, terms, nowUtc);
        var broken = _rules.Where(rule => rule.Broken(question)).Select(rule => rule.Refusal).Concat(item.Kind.Broken(terms));
        return WasDeliveredTooLongAgo(question) ? broken.Append(ListingRefusal.DeliveredTooLongAgo) : broken;
    }

    public static bool IsTooExpensive(decimal price, OrderItemFacts item, ResalePolicy terms) =>
        price > terms.HighestPrice(item.PricePaid);

    private static bool WasDeliveredTooLongAgo(Question q) => q.Item.OrderIsDelivered
        && q.Terms.MostDaysSinceDelivery > 0 && q.Item.DeliveredOnUtc.AddDays(q.Terms.MostDaysSinceDelivery) < q.NowUtc;
}
