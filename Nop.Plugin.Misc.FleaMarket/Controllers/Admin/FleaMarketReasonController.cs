using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>The canned reasons that moderators choose from.</summary>
public class FleaMarketReasonController(
    ModerationReasons reasons,
    ReasonFactory forms,
    ActivityLogWriter activityLog,
    Notices notices,
    ILocalizationService localization) : BaseAdminController
{
    private const string Views = $"{FleaMarketDefaults.Views}/Admin";

    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> List() => View($"{Views}/Reasons.cshtml", await forms.ListAsync());

    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Create() => View($"{Views}/Reason.cshtml", await forms.PrepareAsync(new()));

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public Task<IActionResult> Create(ReasonModel model) => SaveAsync(new(), model);

    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Edit(int id) =>
        await reasons.GetAsync(id) is { } reason ? View($"{Views}/Reason.cshtml", await forms.PrepareAsync(reason)) : NotFound();

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Edit(int id, ReasonModel model) =>
        await reasons.GetAsync(id) is { } reason ? await SaveAsync(reason, model) : NotFound();

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await reasons.GetAsync(id) is not { } reason)
            return NotFound();
        await reasons.DeleteAsync(reason);
        return await DoneAsync(reason, "Deleted");
    }

    private async Task<IActionResult> SaveAsync(ModerationReason reason, ReasonModel model)
    {
        if (!ModelState.IsValid)
            return View($"{Views}/Reason.cshtml", model);
        await forms.SaveAsync(reason, model);
        return await DoneAsync(reason, "Saved");
    }

    private async Task<IActionResult> DoneAsync(ModerationReason reason, string what)
    {
        await activityLog.WriteAsync(ActivityTypes.EditReasons, reason, reason.Text);
        notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Reason.{what}"));
        return RedirectToAction(nameof(List));
    }
}
