using DevStore.Areas.Admin.Models;
using Nop.Web.Framework.Mvc;

namespace DevStore.Areas.Admin.Controllers;

public class SettingController(IStoreService stores, IGenericAttributeService attributes, IWorkContext workContext) : BaseAdminController
{
    public async Task<IActionResult> ChangeStoreScopeConfiguration(int storeid, string? returnUrl)
    {
        if (storeid == 0 || await stores.GetStoreByIdAsync(storeid) is not null)
            await attributes.SaveAttributeAsync(await workContext.GetCurrentCustomerAsync(),
                NopCustomerDefaults.AdminAreaStoreScopeConfigurationAttribute, storeid);

        return Url.IsLocalUrl(returnUrl) ? Redirect(returnUrl) : RedirectToAction("Index", "Home");
    }
}
