using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Services.Samples;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>Gives the store a market to look at, and takes it away again.</summary>
public class FleaMarketSampleController(
    SampleMarket samples,
    Notices notices,
    ILocalizationService localization) : BaseAdminController
{
    private const string Page = $"{FleaMarketDefaults.Views}/Admin/Samples.cshtml";

    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Index() => View(Page, await samples.IsThereAsync());

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Install()
    {
        var outcome = await samples.InstallAsync();
        if (outcome.Refusal is { } refusal)
            notices.Warning(await localization.GetLocalizedEnumAsync(refusal));
        else
            notices.Success(string.Format(await TextAsync("Installed"), outcome.Value));
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Remove()
    {
        if (await samples.RemoveAsync())
            notices.Success(await TextAsync("Removed"));
        else
            notices.Warning(await TextAsync("None"));
        return RedirectToAction(nameof(Index));
    }

    private Task<string> TextAsync(string what) => localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Samples.{what}");
}
