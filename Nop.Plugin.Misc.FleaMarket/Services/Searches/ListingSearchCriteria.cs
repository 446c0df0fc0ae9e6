using System.Text.Json.Serialization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>What a visitor of the section looks for; everything left empty does not narrow the search.</summary>
public sealed record ListingSearchCriteria
{
    public required int StoreId { get; init; }

    /// <summary>Each the beginning of one of the listing's.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What was typed has no word in it.</summary>
    public bool FindsNothing { get; init; }

    /// <summary>The category and all below it.</summary>
    public IReadOnlyCollection<int> CategoryIds { get; init; } = [];
    public IReadOnlyCollection<ItemCondition> Conditions { get; init; } = [];

    /// <summary>In the primary store currency, both ends included.</summary>
    public decimal? LowestPrice { get; init; }
    public decimal? HighestPrice { get; init; }

    /// <summary>A listing has to have one of the values of each name.</summary>
    public IReadOnlyCollection<Characteristic> Characteristics { get; init; } = [];

    /// <summary>One of these; a grouped product stands for all that it is made of.</summary>
    public IReadOnlyCollection<int> ProductIds { get; init; } = [];
    public int? SellerId { get; init; }
    public ListingOrder Order { get; init; }

    /// <summary>By anything but words and characteristics.</summary>
    [JsonIgnore]
    public bool IsFiltered => LowestPrice is not null || HighestPrice is not null || SellerId is not null
        || CategoryIds.Count + Conditions.Count + ProductIds.Count > 0;
}
