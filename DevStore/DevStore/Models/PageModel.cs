using Nop.Web.Framework.UI.Paging;

namespace DevStore.Models;

public sealed record PageModel : BasePageableModel
{
    public static PageModel Of<T>(IPagedList<T> page)
    {
        var model = new PageModel();
        model.LoadPagedList(page);
        return model;
    }
}
