using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Insights;
using Nop.Plugin.Misc.FleaMarket.Services.Insights;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Insights;

/// <summary>The page of insights. It reads what was counted, so that it costs the same however large the market is.</summary>
public class InsightsFactory(
    InsightsSearch search, InsightQueries queries, ChartFactory charts, FigureTexts texts, SellingReasonTexts sellingReasons, UserTimeZone times)
{
    private const int MostOfChart = 10;
    private const int MostReasons = 3;

    public async Task<InsightsModel> PrepareAsync(InsightsSearchModel model)
    {
        await search.FillAsync(model);
        var (period, step) = (InsightsSearch.PeriodOf(model), InsightsSearch.StepOf(model));
        var figures = await search.FiguresAsync();
        var steps = await search.StepsAsync(model.StoreId, period, step);
        var summaries = await queries.ProductsAsync(model.StoreId, period);
        var reasonNames = await sellingReasons.AllAsync();
        var products = await ProductsAsync([.. summaries.Where(summary => summary.ProductId != 0)], reasonNames);
        return new(model)
        {
            CountedOn = await times.ShowAsync(await queries.CountedOnUtcAsync()),
            Tiles = await TilesAsync(figures, Figures.Sum([.. steps.Select(span => span.Figures)]), await search.BeforeAsync(model.StoreId, period)),
            Charts =
            [
                .. await charts.AllAsync(steps, step, figures),
                await ProductChartAsync(products),
                await ReasonChartAsync(summaries.FirstOrDefault(summary => summary.ProductId == 0), reasonNames)
            ],
            Products = products,
            ProductsUntil = summaries.FirstOrDefault()?.Until
        };
    }

    /// <summary>The small chart of all stores, in one statement.</summary>
    public async Task<ChartModel> LastMonthAsync() =>
        await charts.SmallAsync(await search.StepsAsync(0, InsightPeriod.Month, InsightStep.Day));

    private async Task<IReadOnlyList<InsightsModel.Tile>> TilesAsync(IReadOnlyList<InsightFigure> figures, Figures now, Figures before)
    {
        var tiles = new List<InsightsModel.Tile>();
        foreach (var figure in figures)
        {
            var value = figure.Of(now);
            tiles.Add(new(await texts.NameAsync(figure), await texts.ValueAsync(figure.Unit, value), FigureTexts.Change(value, figure.Of(before))));
        }
        return tiles;
    }

    private async Task<IReadOnlyList<InsightsModel.Product>> ProductsAsync(
        IReadOnlyList<ProductSummary> summaries, IReadOnlyDictionary<int, string> reasonNames)
    {
        var names = await queries.NamesAsync([.. summaries.Select(summary => summary.ProductId)]);
        var unnamed = await texts.TextAsync("Reasons.Other");
        return [.. summaries.Select(summary => new InsightsModel.Product(
            summary.ProductId,
            names.GetValueOrDefault(summary.ProductId, $"#{summary.ProductId}"),
            summary.UnitsPutUp,
            summary.UnitsSold,
            summary.UnitsBought,
            summary.ShareComingBack is { } share ? FigureTexts.Share(share) : "",
            [.. ReasonsOf(summary, reasonNames, unnamed).Take(MostReasons).Select(reason => $"{reason.Name}: {reason.Count}")]))];
    }

    private async Task<ChartModel> ProductChartAsync(IReadOnlyList<InsightsModel.Product> products)
    {
        var most = products.Take(MostOfChart).ToList();
        return await charts.LyingAsync("Products", [.. most.Select(product => product.Name)],
            (await texts.TextAsync("Products.PutUp"), [.. most.Select(product => product.UnitsPutUp)]),
            (await texts.TextAsync("Products.Sold"), [.. most.Select(product => product.UnitsSold)]));
    }

    private async Task<ChartModel> ReasonChartAsync(ProductSummary? ofAll, IReadOnlyDictionary<int, string> reasonNames)
    {
        var named = ofAll is null ? [] : ReasonsOf(ofAll, reasonNames, await texts.TextAsync("Reasons.Other")).ToList();
        return await charts.LyingAsync("Reasons", [.. named.Select(reason => reason.Name)],
            (await texts.TextAsync("Products.PutUp"), [.. named.Select(reason => reason.Count)]));
    }

    /// <summary>The most frequent first; those that nobody gave, or that are gone, are one and come last.</summary>
    private static IEnumerable<(string Name, int Count)> ReasonsOf(ProductSummary summary, IReadOnlyDictionary<int, string> names, string unnamed) =>
        Histogram.Parse(summary.Reasons).Counts
            .GroupBy(reason => names.GetValueOrDefault(reason.Key))
            .Select(same => (Name: same.Key, Count: same.Sum(reason => reason.Value)))
            .OrderBy(reason => reason.Name is null).ThenByDescending(reason => reason.Count)
            .Select(reason => (reason.Name ?? unnamed, reason.Count));
}
