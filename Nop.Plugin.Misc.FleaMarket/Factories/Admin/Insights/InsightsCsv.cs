using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Insights;
using Nop.Plugin.Misc.FleaMarket.Services;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Insights;

/// <summary>What the charts show, a line for each step.</summary>
public class InsightsCsv(InsightsSearch search, FigureTexts texts)
{
    /// <returns>The number of rows written.</returns>
    public async Task<int> WriteAsync(Stream stream, InsightsSearchModel model)
    {
        var figures = await search.FiguresAsync();
        var steps = await search.StepsAsync(model.StoreId, InsightsSearch.PeriodOf(model), InsightsSearch.StepOf(model));
        await using var csv = Csv.ForPeople(stream);
        var titles = new List<string> { await texts.TextAsync("Csv.From"), await texts.TextAsync("Csv.To") };
        foreach (var figure in figures)
            titles.Add(await texts.NameAsync(figure));
        await csv.WriteLineAsync(titles);
        foreach (var span in steps)
            await csv.WriteLineAsync([Plain(span.First), Plain(span.Last), .. figures.Select(figure => Plain(figure.Of(span.Figures)))]);
        return steps.Count;
    }

    private static string Plain(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Plain(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
