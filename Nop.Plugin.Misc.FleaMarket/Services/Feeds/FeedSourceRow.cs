namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>What is read of a listing for a feed: no contact data, no seller.</summary>
public sealed record FeedSourceRow
{
    public int Id { get; init; }
    public int ProductId { get; init; }
    public int PictureId { get; init; }
    public int ConditionId { get; init; }
    public string Name { get; init; } = "";
    public string Description { get; init; } = "";

    /// <summary>In the primary store currency.</summary>
    public decimal Price { get; init; }
    public int Quantity { get; init; }

    /// <summary>Null where the seller keeps it, or it is not known.</summary>
    public DateTime? PurchasedOnUtc { get; init; }
}
