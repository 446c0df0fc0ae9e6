using Nop.Web.Framework.Factories;

namespace Nop.Web.Components;

public partial class WidgetViewComponent(IWidgetModelFactory widgetModelFactory) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData = null)
    {
        var widgets = await widgetModelFactory.PrepareRenderWidgetModelAsync(widgetZone, additionalData);
        return widgets.Count == 0 ? Content(string.Empty) : View(widgets);
    }
}
