using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

/// <summary>Things that break no rule; a test changes the one part it is about.</summary>
internal static class Example
{
    public const int Owner = 7;
    public const int Store = 1;

    public static readonly DateTime Now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    public static OrderItemFacts Item { get; } = new()
    {
        OrderItemId = 11,
        OrderId = 3,
        StoreId = Store,
        OwnerId = Owner,
        ProductId = 5,
        PricePaid = 100,
        OrderIsComplete = true,
        OrderIsPaid = true,
        OrderIsDelivered = true,
        DeliveredOnUtc = Now.AddDays(-30),
        CategoryIds = [2, 4]
    };

    public static Contact Contact { get; } = new("+1 555 010", true, "@seller", false, "seller@example.com", true);

    /// <summary>Differs from <see cref="Content"/> in every field.</summary>
    public static ListingContent OtherContent { get; } = new()
    {
        Name = "Summer dress",
        Description = "New",
        Condition = ItemCondition.LikeNew,
        Characteristics = [new("Size", "L")],
        Price = 61,
        Quantity = 1,
        ForAggregators = false,
        LowestPrice = 30,
        DaysBetweenSteps = 14,
        PercentOfStep = 15,
        TakesOffers = true,
        LowestOffer = 40,
        TakesPrivateQuestions = true,
        SellingReasonId = 7,
        ShowSellingReason = true,
        ShowPurchaseMonth = false,
        Contact = new("+1 555 011", false, "@other", true, "other@example.com", false),
        Photos = [5]
    };

    public static ListingContent Content { get; } = new()
    {
        Name = "Winter coat",
        Description = "Worn twice",
        Condition = ItemCondition.Good,
        Characteristics = [new("Size", "M"), new("Material", "Wool")],
        Price = 60,
        Quantity = 2,
        Contact = Contact,
        Photos = [3, 4]
    };
}
