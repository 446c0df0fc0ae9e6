using System.Text.Json.Serialization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Searches;

/// <summary>What a customer looks for; everything left empty does not narrow the search.</summary>
public sealed record SavedSearchCriteria
{
    public const int MostCharacteristics = 20;

    public string? Text { get; init; }

    /// <summary>0 for every category.</summary>
    public int CategoryId { get; init; }

    /// <summary>0 for every product.</summary>
    public int ProductId { get; init; }
    public IReadOnlyList<ItemCondition> Conditions { get; init; } = [];

    /// <summary>Both prices are in the currency of <see cref="CurrencyId"/>.</summary>
    public decimal? LowestPrice { get; init; }
    public decimal? HighestPrice { get; init; }
    public int CurrencyId { get; init; }
    public IReadOnlyList<Characteristic> Characteristics { get; init; } = [];

    public bool AsksForNothing => string.IsNullOrEmpty(Text) && CategoryId == 0 && ProductId == 0 && Conditions.Count == 0
        && LowestPrice is null && HighestPrice is null && Characteristics.Count == 0;

    [JsonIgnore]
    public IReadOnlyList<string> Words => SearchTokenizer.Asked(Text);

    /// <summary>A text was typed, but signs alone: it finds nothing.</summary>
    [JsonIgnore]
    public bool HasNoWord => !string.IsNullOrEmpty(Text) && Words.Count == 0;

    /// <summary>The same for everything that finds the same.</summary>
    public SavedSearchCriteria Trimmed() => this with
    {
        Text = UserText.Line(Text),
        Conditions = Conditions.Where(Enum.IsDefined).Distinct().Order().ToList(),
        Characteristics = Characteristics.Select(line => line.Trimmed()).OfType<Characteristic>().Distinct().Take(MostCharacteristics)
            .OrderBy(line => line.Name, StringComparer.Ordinal).ThenBy(line => line.Value, StringComparer.Ordinal).ToList(),
        CurrencyId = LowestPrice is null && HighestPrice is null ? 0 : CurrencyId
    };
}
