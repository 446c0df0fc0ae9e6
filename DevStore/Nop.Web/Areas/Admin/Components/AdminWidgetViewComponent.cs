using Nop.Web.Framework.Factories;

namespace Nop.Web.Areas.Admin.Components;

public class AdminWidgetViewComponent(IWidgetModelFactory widgetModelFactory) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData = null)
    {
        var model = await widgetModelFactory.PrepareRenderWidgetModelAsync(widgetZone, additionalData);
        return model.Count > 0 ? View(model) : Content(string.Empty);
    }
}
