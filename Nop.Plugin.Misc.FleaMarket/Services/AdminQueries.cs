using Nop.Core;
using Nop.Data;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Reads the rows of a table for its grid and for its CSV.</summary>
public abstract class AdminQueries<TRow, TFilter> where TRow : BaseEntity
{
    private const int Most = 10_000;

    /// <summary>Where rows are looked through for a text, which more words narrow.</summary>
    private const int MostByText = 500;

    /// <summary>The newest first, where a grid knows nothing better.</summary>
    public virtual async Task<IPagedList<TRow>> GetPageAsync(TFilter filter, int pageIndex, int pageSize)
    {
        var found = await FilterAsync(filter);
        var total = await CountAsync(found, filter);
        var page = total == 0 ? [] : await found.OrderByDescending(row => row.Id).Skip(pageIndex * pageSize).Take(pageSize).ToListAsync();
        return new PagedList<TRow>(page, pageIndex, pageSize, total);
    }

    /// <summary>All that match, in steps of <paramref name="most"/> at a time, after an id.</summary>
    public async Task<IList<TRow>> GetAfterAsync(TFilter filter, int afterId, int most) =>
        await (await FilterAsync(filter)).Where(row => row.Id > afterId).OrderBy(row => row.Id).Take(most).ToListAsync();

    protected abstract Task<IQueryable<TRow>> FilterAsync(TFilter filter);

    protected virtual Task<int> CountAsync(IQueryable<TRow> found, TFilter filter) => found.Select(row => row.Id).Take(MostCounted(filter)).CountAsync();

    /// <summary>What was typed that rows are looked through for; null or blank for what was not.</summary>
    protected virtual string?[] Texts(TFilter filter) => [];

    /// <summary>Counting stops here, so that a page costs the same however many rows there are; a filter shows the others.</summary>
    protected int MostCounted(TFilter filter) => Texts(filter).All(string.IsNullOrWhiteSpace) ? Most : MostByText;

    /// <returns>Null for what was not typed.</returns>
    protected static string? Lower(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ToLowerInvariant();
}
