using System.Globalization;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>Writes what a grid finds as CSV, a page at a time.</summary>
public abstract class CsvFile<TRow, TFilter>(ILocalizationService localization) where TRow : BaseEntity
{
    private const int PageSize = 500;

    /// <summary>What the locale resources of the columns' titles begin with.</summary>
    protected abstract string Titles { get; }
    protected abstract IReadOnlyList<string> Columns { get; }

    /// <returns>The number of rows written.</returns>
    public async Task<int> WriteAsync(Stream stream, TFilter filter)
    {
        await using var csv = Csv.ForPeople(stream);
        await csv.WriteLineAsync(await HeaderAsync());
        var written = 0;
        for (var page = await ReadAsync(filter, 0, PageSize); page.Count > 0; page = await ReadAsync(filter, page[^1].Id, PageSize))
        {
            await foreach (var cells in LinesAsync(page))
                await csv.WriteLineAsync(cells);
            await csv.FlushAsync();
            written += page.Count;
        }
        return written;
    }

    /// <summary>At most <paramref name="most"/> rows after an id, by their id.</summary>
    protected abstract Task<IList<TRow>> ReadAsync(TFilter filter, int afterId, int most);

    /// <summary>The cells of each row, in the order of the columns.</summary>
    protected abstract IAsyncEnumerable<IEnumerable<string>> LinesAsync(IList<TRow> page);

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    protected Task<string> WordsAsync<T>(T value) where T : struct, Enum => localization.GetLocalizedEnumAsync(value);

    private async Task<IEnumerable<string>> HeaderAsync()
    {
        var titles = new List<string>();
        foreach (var column in Columns)
            titles.Add(await localization.GetResourceAsync(Titles + column));
        return titles;
    }
}
