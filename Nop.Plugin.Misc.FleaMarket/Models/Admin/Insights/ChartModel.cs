namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Insights;

/// <summary>A chart, and the table with the same figures for who cannot see it.</summary>
/// <param name="Id">Of the element.</param>
/// <param name="Kind">line or bar, as Chart.js has them.</param>
public sealed record ChartModel(string Id, string Title, string Kind)
{
    /// <summary>What the first column of the table says.</summary>
    public string LabelTitle { get; init; } = "";
    public IReadOnlyList<string> Labels { get; init; } = [];
    public IReadOnlyList<Line> Series { get; init; } = [];

    /// <summary>Bars that lie, beside long labels.</summary>
    public bool Lies { get; init; }

    /// <summary>As of counts and amounts; a sale in 0 days is a sale.</summary>
    public bool ZeroIsNothing { get; init; }

    public bool IsEmpty => Series.All(series => series.Points.All(point => point.Value is null || ZeroIsNothing && point.Value == 0));

    public sealed record Line(string Name, IReadOnlyList<Point> Points);

    /// <param name="Value">Null leaves a gap.</param>
    public sealed record Point(decimal? Value, string Text);
}
