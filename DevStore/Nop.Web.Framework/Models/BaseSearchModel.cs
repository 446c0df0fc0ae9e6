using Nop.Core.Domain.Common;

namespace Nop.Web.Framework.Models;

public abstract record BaseSearchModel : BaseNopModel, IPagingRequestModel
{
    protected BaseSearchModel() => Length = 10;

    /// <summary>One-based.</summary>
    public int Page => Start / Length + 1;
    public int PageSize => Length;

    /// <summary>Comma-separated, as the grid's length menu shows them.</summary>
    public string AvailablePageSizes { get; set; }
    public string Draw { get; set; }
    public int Start { get; set; }
    public int Length { get; set; }

    public virtual void SetGridPageSize()
    {
        var settings = EngineContext.Current.Resolve<AdminAreaSettings>();
        SetGridPageSize(settings.DefaultGridPageSize, settings.GridPageSizes);
    }

    public virtual void SetGridPageSize(int pageSize, string availablePageSizes = null)
    {
        Start = 0;
        Length = pageSize;
        AvailablePageSizes = availablePageSizes;
    }
}
