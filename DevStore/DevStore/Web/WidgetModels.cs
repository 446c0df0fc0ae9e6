using Nop.Web.Framework.Factories;
using Nop.Web.Framework.Models.Cms;

namespace DevStore.Web;

internal sealed class WidgetModels(IWidgetPluginManager widgets, IWorkContext work, IStoreContext stores) : IWidgetModelFactory
{
    public async Task<List<RenderWidgetModel>> PrepareRenderWidgetModelAsync(string widgetZone, object? additionalData = null, bool useCache = true)
    {
        var customer = await work.GetCurrentCustomerAsync();
        var store = await stores.GetCurrentStoreAsync();
        var active = await widgets.LoadActivePluginsAsync(customer, store.Id, widgetZone);
        return [.. active.Select(widget => new RenderWidgetModel
        {
            WidgetViewComponent = widget.GetWidgetViewComponent(widgetZone),
            WidgetViewComponentArguments = new RouteValueDictionary { ["widgetZone"] = widgetZone, ["additionalData"] = additionalData }
        })];
    }
}
