namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Insights;

public sealed record InsightsModel(InsightsSearchModel Search)
{
    /// <summary>In the reader's time zone; null before the first day was counted.</summary>
    public DateTime? CountedOn { get; init; }
    public IReadOnlyList<Tile> Tiles { get; init; } = [];
    public IReadOnlyList<ChartModel> Charts { get; init; } = [];
    public IReadOnlyList<Product> Products { get; init; } = [];

    /// <summary>The last of the products' period: the day before they were counted.</summary>
    public DateOnly? ProductsUntil { get; init; }

    /// <summary>A figure of the whole period.</summary>
    /// <param name="Change">Against the same number of days before, as a text with its sign; null where there is nothing to compare.</param>
    public sealed record Tile(string Name, string Value, string? Change);

    /// <param name="Share">Units put up against units sold new in the same time; empty where none was.</param>
    /// <param name="Reasons">The most frequent first, each with its number.</param>
    public sealed record Product(int Id, string Name, int UnitsPutUp, int UnitsSold, int UnitsBought, string Share, IReadOnlyList<string> Reasons);
}
