using Nop.Web.Areas.Admin.Factories;

namespace Nop.Web.Areas.Admin.Components;

public class StoreScopeConfigurationViewComponent(ISettingModelFactory settingModelFactory) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var model = await settingModelFactory.PrepareStoreScopeConfigurationModelAsync();
        return model.Stores.Count > 1 ? View(model) : Content(string.Empty);
    }
}
