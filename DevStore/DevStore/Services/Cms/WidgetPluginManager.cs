using DevStore.PluginLoading;
using Nop.Core.Domain.Cms;

namespace DevStore.Services.Cms;

internal class WidgetPluginManager(IPluginService plugins, WidgetSettings settings)
    : PluginManager<IWidgetPlugin>(plugins), IWidgetPluginManager
{
    public async Task<IList<IWidgetPlugin>> LoadActivePluginsAsync(Customer? customer = null, int storeId = 0, string? widgetZone = null)
    {
        var active = await LoadActivePluginsAsync(settings.ActiveWidgetSystemNames, customer, storeId);
        var found = new List<IWidgetPlugin>();
        foreach (var widget in active)
            if (string.IsNullOrEmpty(widgetZone)
                || (await widget.GetWidgetZonesAsync()).Contains(widgetZone, StringComparer.OrdinalIgnoreCase))
                found.Add(widget);
        return found;
    }

    public bool IsPluginActive(IWidgetPlugin widget) => IsPluginActive(widget, settings.ActiveWidgetSystemNames);
}
