namespace Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

/// <summary>What a feed says of itself.</summary>
public sealed record FeedMetadata
{
    public required string StoreName { get; init; }
    public required string CompanyName { get; init; }
    public required string StoreUrl { get; init; }
    public required string SectionUrl { get; init; }

    /// <summary>Of the description of the JSON format.</summary>
    public required string SchemaUrl { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }

    /// <summary>Why the items are not new; {0} is the condition.</summary>
    public required string Reason { get; init; }

    /// <summary>Two letters.</summary>
    public required string Language { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }
}
