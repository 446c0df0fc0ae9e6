using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

/// <summary>A listing as aggregators get it: its texts are clean, its addresses absolute; nothing of the seller.</summary>
public sealed record FeedItem
{
    public required int Id { get; init; }
    public required string Url { get; init; }
    public required string Name { get; init; }

    /// <summary>Never empty.</summary>
    public required string Description { get; init; }
    public required ItemCondition Condition { get; init; }
    public required string ConditionText { get; init; }

    /// <summary>Of one unit, in the feed's currency, rounded as the store rounds.</summary>
    public required decimal Price { get; init; }

    /// <summary>Units that a buyer may still ask for.</summary>
    public required int Quantity { get; init; }

    /// <summary>The first day of the month in which it was bought in the store; null where the seller keeps it, or it is not known.</summary>
    public DateOnly? BoughtIn { get; init; }
    public required string ImageUrl { get; init; }

    /// <summary>Of the seller's further photos.</summary>
    public IReadOnlyList<string> MoreImageUrls { get; init; } = [];

    /// <summary>The manufacturer of the product; null where it has none.</summary>
    public string? Brand { get; init; }

    /// <summary>Null where the product is in no category that the store shows.</summary>
    public FeedCategory? Category { get; init; }
    public IReadOnlyList<Characteristic> Characteristics { get; init; } = [];
}
