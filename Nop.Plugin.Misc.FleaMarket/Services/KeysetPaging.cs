using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Services;

public static class KeysetPaging
{
    private const int PageSize = 200;

    /// <summary>Reads any number of rows in pages by their key, so that no more than a page is in memory.</summary>
    /// <param name="most">Rows that are read at all.</param>
    public static async IAsyncEnumerable<T> ByKeyAsync<T>(this IQueryable<T> rows, int most = int.MaxValue) where T : BaseEntity
    {
        var lastId = 0;
        while (most > 0)
        {
            var page = await rows.Where(row => row.Id > lastId).OrderBy(row => row.Id).Take(Math.Min(PageSize, most)).ToListAsync();
            foreach (var row in page)
                yield return row;
            if (page.Count < PageSize)
                yield break;
            lastId = page[^1].Id;
            most -= page.Count;
        }
    }
}
