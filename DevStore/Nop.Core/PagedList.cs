namespace Nop.Core;

public class PagedList<T> : List<T>, IPagedList<T>
{
    /// <summary>With <paramref name="totalCount"/> the source is the page itself, without it the page is cut out of the source.</summary>
    public PagedList(IList<T> source, int pageIndex, int pageSize, int? totalCount = null)
    {
        PageIndex = pageIndex;
        PageSize = Math.Max(pageSize, 1);
        TotalCount = totalCount ?? source.Count;
        TotalPages = (int)((TotalCount + (long)PageSize - 1) / PageSize);
        AddRange(totalCount is null ? source.Skip(PageIndex * PageSize).Take(PageSize) : source);
    }

    public int PageIndex { get; }
    public int PageSize { get; }
    public int TotalCount { get; }
    public int TotalPages { get; }
    public bool HasPreviousPage => PageIndex > 0;
    public bool HasNextPage => PageIndex + 1 < TotalPages;
}
