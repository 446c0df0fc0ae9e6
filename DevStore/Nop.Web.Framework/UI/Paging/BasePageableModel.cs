namespace Nop.Web.Framework.UI.Paging;

public abstract partial record BasePageableModel : BaseNopModel, IPageableModel
{
    public int PageIndex => Math.Max(PageNumber - 1, 0);
    public int PageNumber { get; set; }
    public int PageSize { get; set; }
    public int TotalItems { get; set; }
    public int TotalPages { get; set; }
    public int FirstItem { get; set; }
    public int LastItem { get; set; }
    public bool HasPreviousPage { get; set; }
    public bool HasNextPage { get; set; }

    public virtual void LoadPagedList<T>(IPagedList<T> pagedList)
    {
        var skipped = pagedList.PageIndex * pagedList.PageSize;
        FirstItem = skipped + 1;
        LastItem = Math.Min(skipped + pagedList.PageSize, pagedList.TotalCount);
        PageNumber = pagedList.PageIndex + 1;
        PageSize = pagedList.PageSize;
        TotalItems = pagedList.TotalCount;
        TotalPages = pagedList.TotalPages;
        HasPreviousPage = pagedList.HasPreviousPage;
        HasNextPage = pagedList.HasNextPage;
    }
}
