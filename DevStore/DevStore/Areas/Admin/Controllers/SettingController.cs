using DevStore.Areas.Admin.Grids;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc;
using Nop.Web.Framework.Mvc.Filters;

namespace DevStore.Areas.Admin.Controllers;

public class SettingController(ISettingService settings, IStoreService stores, IGenericAttributeService attributes, IWorkContext workContext,
    ILocalizationService localization) : BaseAdminController
{
    public async Task<IActionResult> ChangeStoreScopeConfiguration(int storeid, string? returnUrl)
    {
        if (storeid == 0 || await stores.GetStoreByIdAsync(storeid) is not null)
            await attributes.SaveAttributeAsync(await workContext.GetCurrentCustomerAsync(),
                NopCustomerDefaults.AdminAreaStoreScopeConfigurationAttribute, storeid);

        return Url.IsLocalUrl(returnUrl) ? Redirect(returnUrl) : RedirectToAction("Index", "Home");
    }

    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public IActionResult AllSettings() => View(new SettingSearchModel().WithPageSize());

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> AllSettings(SettingSearchModel searchModel)
    {
        var names = (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name);
        var everywhere = await localization.GetResourceAsync("Admin.Configuration.Settings.AllSettings.Fields.StoreName.AllStores");
        var matching = (await settings.GetAllSettingsAsync())
            .Where(setting => setting.Name.Contains(searchModel.SearchSettingName ?? string.Empty, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return Json(matching.ToGrid(searchModel, setting => new SettingModel
        {
            Id = setting.Id,
            Name = setting.Name,
            Value = setting.Value,
            StoreId = setting.StoreId,
            Store = names.GetValueOrDefault(setting.StoreId, everywhere)
        }));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> SettingUpdate(SettingModel model)
    {
        if ((await settings.GetAllSettingsAsync()).FirstOrDefault(setting => setting.Id == model.Id) is not { } setting)
            return NotFound();

        await settings.SetSettingAsync(setting.Name, model.Value, setting.StoreId);
        return new NullJsonResult();
    }
}
