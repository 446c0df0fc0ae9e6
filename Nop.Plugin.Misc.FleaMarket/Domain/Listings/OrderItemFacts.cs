namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>An order item as the rules of selling see it: what was bought, by whom, and what became of the order.</summary>
public sealed record OrderItemFacts
{
    public required int OrderItemId { get; init; }
    public required int OrderId { get; init; }
    public required int StoreId { get; init; }

    /// <summary>The customer who bought it.</summary>
    public required int OwnerId { get; init; }
    public required int ProductId { get; init; }

    /// <summary>Paid for one unit, in the primary store currency, tax included.</summary>
    public required decimal PricePaid { get; init; }

    public bool OrderIsDeleted { get; init; }
    public bool OrderIsComplete { get; init; }
    public bool OrderIsPaid { get; init; }

    /// <summary>The store knows an amount and not what it was for.</summary>
    public bool OrderIsPartlyRefunded { get; init; }

    /// <summary>True too when nothing had to be shipped.</summary>
    public bool OrderIsDelivered { get; init; }

    public DateTime PurchasedOnUtc { get; init; }

    /// <summary>The day the last parcel arrived, or the order was paid or placed when there was none.</summary>
    public DateTime DeliveredOnUtc { get; init; }

    /// <summary>The day the last parcel arrived; null when there was none.</summary>
    public DateTime? ParcelArrivedOnUtc { get; init; }

    public bool IsGiftCard { get; init; }
    public bool IsDownload { get; init; }
    public bool IsRental { get; init; }
    public bool IsRecurring { get; init; }
    public IReadOnlyCollection<int> CategoryIds { get; init; } = [];

    public ResalableProduct Kind => new(IsGiftCard, IsDownload, IsRental, IsRecurring, CategoryIds);
}
