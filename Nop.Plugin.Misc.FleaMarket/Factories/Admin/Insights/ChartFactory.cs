using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Insights;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Insights;

/// <summary>Charts of figures over time.</summary>
public class ChartFactory(FigureTexts texts)
{
    private const string Line = "line";
    private const string Bar = "bar";

    private sealed record Definition(string Name, string Kind, params InsightFigure[] Figures);

    private static readonly Definition[] _all =
    [
        new("Market", Line, InsightFigure.PutUp, InsightFigure.Approved, InsightFigure.Rejected, InsightFigure.SoldOut, InsightFigure.Expired),
        new("Value", Bar, InsightFigure.DealValue, InsightFigure.Fees),
        new("Reached", Line, InsightFigure.PriceReached),
        new("Approval", Line, InsightFigure.HoursToApproval, InsightFigure.MostHoursToApproval),
        new("Sale", Line, InsightFigure.DaysToSale, InsightFigure.MostDaysToSale)
    ];

    private static readonly Definition _small = new("Small", Line, InsightFigure.PutUp, InsightFigure.SoldOut);

    /// <param name="figures">Those that the reader may see; a chart of others is left out.</param>
    public async Task<IReadOnlyList<ChartModel>> AllAsync(IReadOnlyList<InsightSpan> spans, InsightStep step, IReadOnlyList<InsightFigure> figures)
    {
        var charts = new List<ChartModel>();
        foreach (var definition in _all.Where(definition => definition.Figures.All(figures.Contains)))
            charts.Add(await ChartAsync(definition, spans, step));
        return charts;
    }

    /// <summary>For the dashboard.</summary>
    public Task<ChartModel> SmallAsync(IReadOnlyList<InsightSpan> spans) => ChartAsync(_small, spans, InsightStep.Day);

    /// <summary>Bars that lie, one for each label.</summary>
    public async Task<ChartModel> LyingAsync(string name, IReadOnlyList<string> labels, params (string Name, IReadOnlyList<int> Counts)[] series) =>
        new(IdOf(name), await texts.TextAsync($"Charts.{name}"), Bar)
        {
            Lies = true,
            ZeroIsNothing = true,
            LabelTitle = await texts.TextAsync($"Charts.{name}.Label"),
            Labels = labels,
            Series = [.. series.Select(own => new ChartModel.Line(own.Name, [.. own.Counts.Select(Point)]))]
        };

    private static ChartModel.Point Point(int count) => new(count, count.ToString("N0", CultureInfo.CurrentCulture));

    private async Task<ChartModel> ChartAsync(Definition definition, IReadOnlyList<InsightSpan> spans, InsightStep step)
    {
        var series = new List<ChartModel.Line>();
        foreach (var figure in definition.Figures)
            series.Add(new(await texts.NameAsync(figure), await PointsAsync(figure, spans)));
        return new(IdOf(definition.Name), await texts.TextAsync($"Charts.{definition.Name}"), definition.Kind)
        {
            ZeroIsNothing = definition.Figures.All(figure => figure.Unit is FigureUnit.Count or FigureUnit.Money),
            LabelTitle = await texts.TextAsync("Span"),
            Labels = [.. spans.Select(span => FigureTexts.Label(span, step))],
            Series = series
        };
    }

    private async Task<IReadOnlyList<ChartModel.Point>> PointsAsync(InsightFigure figure, IReadOnlyList<InsightSpan> spans)
    {
        var points = new List<ChartModel.Point>();
        foreach (var span in spans)
        {
            var value = figure.Of(span.Figures);
            points.Add(new(figure.Unit == FigureUnit.Share ? value * 100 : value, await texts.ValueAsync(figure.Unit, value)));
        }
        return points;
    }

    private static string IdOf(string name) => $"insights-{name.ToLowerInvariant()}";
}
