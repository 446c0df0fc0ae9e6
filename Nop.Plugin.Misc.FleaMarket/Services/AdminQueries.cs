using Nop.Core;
using Nop.Data;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Reads the rows of a table for its grid and for its CSV.</summary>
public abstract class AdminQueries<TRow, TFilter> where TRow : BaseEntity
{
    /// <summary>The newest first, where a grid knows nothing better.</summary>
    public virtual async Task<IPagedList<TRow>> GetPageAsync(TFilter filter, int pageIndex, int pageSize) =>
        await (await FilterAsync(filter)).ToGridPageAsync(pageIndex, pageSize);

    /// <summary>All that match, in steps of <paramref name="most"/> at a time, after an id.</summary>
    public async Task<IList<TRow>> GetAfterAsync(TFilter filter, int afterId, int most) =>
        await (await FilterAsync(filter)).Where(row => row.Id > afterId).OrderBy(row => row.Id).Take(most).ToListAsync();

    protected abstract Task<IQueryable<TRow>> FilterAsync(TFilter filter);

    /// <returns>Null for what was not typed.</returns>
    protected static string? Lower(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ToLowerInvariant();
}
