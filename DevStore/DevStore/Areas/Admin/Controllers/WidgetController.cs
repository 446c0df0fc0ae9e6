using DevStore.Areas.Admin.Grids;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Cms;
using Nop.Services.Cms;
using Nop.Services.Configuration;
using Nop.Services.Security;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc;
using Nop.Web.Framework.Mvc.Filters;

namespace DevStore.Areas.Admin.Controllers;

public class WidgetController(IWidgetPluginManager widgets, WidgetSettings widgetSettings, ISettingService settings) : BaseAdminController
{
    [CheckPermission(StandardPermission.Configuration.MANAGE_WIDGETS)]
    public IActionResult List() => View(new ListSearchModel().WithPageSize());

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_WIDGETS)]
    public async Task<IActionResult> List(ListSearchModel searchModel)
    {
        var all = (await widgets.LoadAllPluginsAsync()).Where(widget => !widget.HideInWidgetList).ToList();
        return Json(all.ToGrid(searchModel, Row));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_WIDGETS)]
    public async Task<IActionResult> WidgetUpdate(WidgetModel model)
    {
        widgetSettings.ActiveWidgetSystemNames.Remove(model.SystemName!);
        if (model.IsActive)
            widgetSettings.ActiveWidgetSystemNames.Add(model.SystemName!);
        await settings.SaveSettingAsync(widgetSettings);
        return new NullJsonResult();
    }

    private WidgetModel Row(IWidgetPlugin widget) => new()
    {
        FriendlyName = widget.PluginDescriptor.FriendlyName,
        SystemName = widget.PluginDescriptor.SystemName,
        DisplayOrder = widget.PluginDescriptor.DisplayOrder,
        IsActive = widgets.IsPluginActive(widget),
        ConfigurationUrl = widget.GetConfigurationPageUrl()
    };
}
