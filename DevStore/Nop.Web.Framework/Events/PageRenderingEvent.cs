using Nop.Web.Framework.UI;

namespace Nop.Web.Framework.Events;

public partial class PageRenderingEvent(INopHtmlHelper helper, string overriddenRouteName = null)
{
    public INopHtmlHelper Helper { get; protected set; } = helper;

    public string OverriddenRouteName { get; protected set; } = overriddenRouteName;

    public string GetRouteName(bool handleDefaultRoutes = false) =>
        string.IsNullOrEmpty(OverriddenRouteName) ? Helper.GetRouteName(handleDefaultRoutes) : OverriddenRouteName;
}
