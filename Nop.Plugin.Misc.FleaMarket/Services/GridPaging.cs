using Nop.Core;
using Nop.Data;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Pages of the back office's lists.</summary>
public static class GridPaging
{
    /// <summary>Counting stops here, so that a page costs the same however many rows there are; a filter shows the others.</summary>
    public const int MostCounted = 10_000;

    /// <summary>The newest first.</summary>
    public static Task<IPagedList<T>> ToGridPageAsync<T>(this IQueryable<T> found, int pageIndex, int pageSize) where T : BaseEntity =>
        found.ToGridPageAsync(found.OrderByDescending(row => row.Id), pageIndex, pageSize);

    public static async Task<IPagedList<T>> ToGridPageAsync<T>(this IQueryable<T> found, IQueryable<T> sorted, int pageIndex, int pageSize) where T : BaseEntity
    {
        var total = await found.Select(row => row.Id).Take(MostCounted).CountAsync();
        var page = total == 0 ? [] : await sorted.Skip(pageIndex * pageSize).Take(pageSize).ToListAsync();
        return new PagedList<T>(page, pageIndex, pageSize, total);
    }
}
