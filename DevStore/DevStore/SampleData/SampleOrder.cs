using Nop.Core.Domain.Payments;

namespace DevStore.SampleData;

internal record SampleItem(string Picture, int Quantity, string Attributes = "", int Returned = 0);

/// <summary>An order of some days ago; delivery follows the order by three days.</summary>
internal record SampleOrder(SampleAccount Customer, int DaysAgo, OrderStatus Status, PaymentStatus Payment, ShippingStatus Shipping,
    params SampleItem[] Items)
{
    public static IReadOnlyList<SampleOrder> All { get; } =
    [
        Completed(SampleAccount.Seller, 95, new SampleItem("summer-dress", 1, "Size: M<br />Colour: Coral"),
            new SampleItem("t-shirt", 3, "Size: L<br />Colour: Blue"), new SampleItem("mug", 5, "Colour: Sea")),
        Completed(SampleAccount.Seller, 40, new SampleItem("sneakers", 2, "Size: 38<br />Colour: Green"),
            new SampleItem("watch", 1, "Strap: Brown leather"), new SampleItem("teapot", 1)),
        Completed(SampleAccount.Seller, 25, new SampleItem("cookbook", 2), new SampleItem("headphones", 1, "Colour: Violet")),
        new(SampleAccount.Seller, 22, OrderStatus.Complete, PaymentStatus.Paid, ShippingStatus.ShippingNotRequired,
            new SampleItem("gift-card", 1), new SampleItem("e-book", 1)),
        Completed(SampleAccount.Seller, 20, new SampleItem("camera", 1), new SampleItem("tea-box", 1)),
        Completed(SampleAccount.Seller, 15, new SampleItem("sweater", 2, "Size: S<br />Colour: Cherry", 1), new SampleItem("lamp", 4)),
        new(SampleAccount.Seller, 12, OrderStatus.Complete, PaymentStatus.Refunded, ShippingStatus.Delivered,
            new SampleItem("boots", 1, "Size: 39")),
        new(SampleAccount.Seller, 10, OrderStatus.Cancelled, PaymentStatus.Pending, ShippingStatus.NotYetShipped,
            new SampleItem("rain-coat", 1, "Size: M")),
        new(SampleAccount.Seller, 6, OrderStatus.Processing, PaymentStatus.Paid, ShippingStatus.Shipped,
            new SampleItem("wrap-dress", 1, "Size: S<br />Colour: Emerald")),
        new(SampleAccount.Seller, 4, OrderStatus.Processing, PaymentStatus.Paid, ShippingStatus.NotYetShipped,
            new SampleItem("backpack", 1, "Colour: Indigo")),
        new(SampleAccount.Seller, 1, OrderStatus.Pending, PaymentStatus.Pending, ShippingStatus.NotYetShipped,
            new SampleItem("straw-hat", 1)),
        Completed(SampleAccount.Buyer, 30, new SampleItem("denim-jacket", 1, "Size: L"), new SampleItem("house-plant", 2)),
        new(SampleAccount.Buyer, 2, OrderStatus.Pending, PaymentStatus.Authorized, ShippingStatus.NotYetShipped,
            new SampleItem("mug", 2, "Colour: Sand")),
        Completed(SampleAccount.Third, 18, new SampleItem("breton-shirt", 2, "Size: M<br />Colour: Navy"))
    ];

    private static SampleOrder Completed(SampleAccount customer, int daysAgo, params SampleItem[] items) =>
        new(customer, daysAgo, OrderStatus.Complete, PaymentStatus.Paid, ShippingStatus.Delivered, items);
}
