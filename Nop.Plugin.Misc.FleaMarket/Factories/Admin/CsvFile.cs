using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>Writes what a grid finds as CSV, a page at a time, in the columns that both share.</summary>
public abstract class CsvFile<TRow, TFilter, TSearch, TLine>(
    AdminQueries<TRow, TFilter> queries, IEnumerable<GridColumn<TSearch, TLine>> columns, UserTimeZone times, ILocalizationService localization)
    where TRow : BaseEntity
{
    private const int PageSize = 500;

    protected AdminQueries<TRow, TFilter> Queries => queries;
    protected UserTimeZone Times => times;
    protected ILocalizationService Localization => localization;

    /// <returns>The number of rows written.</returns>
    public async Task<int> WriteAsync(Stream stream, TFilter filter)
    {
        await using var csv = Csv.ForPeople(stream);
        await csv.WriteLineAsync(await HeaderAsync());
        var written = 0;
        for (var page = await queries.GetAfterAsync(filter, 0, PageSize); page.Count > 0; page = await queries.GetAfterAsync(filter, page[^1].Id, PageSize))
        {
            foreach (var line in await LinesAsync(page))
                await csv.WriteLineAsync(await CellsAsync(line));
            await csv.FlushAsync();
            written += page.Count;
        }
        return written;
    }

    /// <summary>A line for each row, with all that it refers to.</summary>
    protected abstract Task<IEnumerable<TLine>> LinesAsync(IList<TRow> page);

    private async Task<IEnumerable<string>> HeaderAsync()
    {
        var titles = new List<string>();
        foreach (var column in columns.Where(column => column.Csv is not null))
            titles.Add(await localization.GetResourceAsync(column.Title));
        return titles;
    }

    private async Task<IEnumerable<string>> CellsAsync(TLine line)
    {
        var cells = new List<string>();
        foreach (var column in columns)
            if (column.Csv is { } cell)
                cells.Add(cell(line) is { } value ? await value.PrintAsync(localization, times) : "");
        return cells;
    }
}
