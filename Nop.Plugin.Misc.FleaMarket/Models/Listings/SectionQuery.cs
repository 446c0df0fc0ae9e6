using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Models.Listings;

/// <summary>What stands in the section's address; what cannot be read there does not narrow the search.</summary>
public record SectionQuery
{
    public const int LongestText = 100;

    [FromQuery(Name = "q")]
    public string? Text { get; set; }

    [BindNever]
    public string? ShortText => Text is null ? null : Domain.TextTruncation.Cut(Text, LongestText, "");

    [FromQuery(Name = "category")]
    public int CategoryId { get; set; }

    [FromQuery(Name = "product")]
    public int ProductId { get; set; }

    [FromQuery(Name = "condition")]
    public List<ItemCondition>? AskedConditions { get; set; }

    /// <summary>In the working currency, as it was typed.</summary>
    [FromQuery(Name = "from")]
    public string? LowestPrice { get; set; }

    [FromQuery(Name = "to")]
    public string? HighestPrice { get; set; }

    /// <summary>Each "name:value".</summary>
    [FromQuery(Name = "with")]
    public IList<string?>? AskedPairs { get; set; }

    [FromQuery(Name = "sort")]
    public ListingOrder Order { get; set; }

    [FromQuery(Name = "page")]
    public int Page { get; set; } = 1;

    [BindNever]
    public IReadOnlyList<ItemCondition> Conditions
    {
        get => AskedConditions?.Where(Enum.IsDefined).Distinct().ToList() ?? [];
        init => AskedConditions = [.. value];
    }

    [BindNever]
    public IReadOnlyList<string> Pairs
    {
        get => AskedPairs?.OfType<string>().Where(IsPair).Distinct().Take(SavedSearchCriteria.MostCharacteristics).ToList() ?? [];
        init => AskedPairs = [.. value];
    }

    [BindNever]
    public IReadOnlyList<Characteristic> Characteristics => Pairs
        .Select(pair => pair.Split(':', 2))
        .Select(parts => new Characteristic(parts[0], parts[1]))
        .ToList();

    private static bool IsPair(string pair) =>
        pair.IndexOf(':') is > 0 and <= Characteristic.LongestName and var colon && pair.Length - colon - 1 <= Characteristic.LongestValue;

    public bool IsFiltered =>
        !string.IsNullOrWhiteSpace(Text) || CategoryId > 0 || ProductId > 0 || Conditions.Count > 0 || Pairs.Count > 0
        || !string.IsNullOrWhiteSpace(LowestPrice) || !string.IsNullOrWhiteSpace(HighestPrice);
}
