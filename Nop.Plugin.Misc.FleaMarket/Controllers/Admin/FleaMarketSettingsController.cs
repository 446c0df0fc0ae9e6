using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Feeds;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

public class FleaMarketSettingsController(
    ConfigurationFactory configuration,
    IStoreContext storeContext,
    ActivityLogWriter activityLog,
    Notices notices,
    ILocalizationService localization) : BaseAdminController
{
    private const string Page = $"{FleaMarketDefaults.Views}/Admin/Configure.cshtml";

    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Configure() => View(Page, await configuration.PrepareAsync());

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Configure(ConfigurationModel model)
    {
        if (!ModelState.IsValid)
            return View(Page, await configuration.ListAsync(model));

        await configuration.SaveAsync(model);
        await activityLog.WriteAsync(ActivityTypes.EditSettings, null);
        notices.Success(await localization.GetResourceAsync("Admin.Plugins.Saved"));
        return RedirectToAction(nameof(Configure));
    }

    /// <summary>Where a refused form has left the browser: when it asks again, as for another language, the settings' page is what is meant.</summary>
    [HttpGet]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public IActionResult NewSecret() => RedirectToAction(nameof(Configure));

    /// <summary>Saves what was typed together with a secret that nobody knows yet.</summary>
    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> NewSecret(ConfigurationModel model)
    {
        ModelState.Remove(nameof(model.FeedSecret));
        model.FeedSecret = FeedAccess.NewSecret();
        model.FeedSecret_OverrideForStore |= await storeContext.GetActiveStoreScopeConfigurationAsync() > 0;
        return await Configure(model);
    }
}
