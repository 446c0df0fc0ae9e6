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
