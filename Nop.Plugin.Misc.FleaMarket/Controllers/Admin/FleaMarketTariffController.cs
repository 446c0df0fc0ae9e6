using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>What the store takes of its sellers' deals.</summary>
public class FleaMarketTariffController(
    Tariffs tariffs,
    TariffFactory forms,
    TariffReader reader,
    ActivityLogWriter activityLog,
    Notices notices,
    ILocalizationService localization) : BaseAdminController
{
    private const string Views = $"{FleaMarketDefaults.Views}/Admin";

    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> List() => View($"{Views}/Tariffs.cshtml", await forms.ListAsync());

    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Create() => View($"{Views}/Tariff.cshtml", await forms.PrepareNewAsync());

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public Task<IActionResult> Create(TariffModel model) => SaveAsync(new(), model);

    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Edit(int id) =>
        await tariffs.GetAsync(id) is { } tariff ? View($"{Views}/Tariff.cshtml", await forms.PrepareAsync(tariff)) : NotFound();

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Edit(int id, TariffModel model) =>
        await tariffs.GetAsync(id) is { } tariff ? await SaveAsync(tariff, model) : NotFound();

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Configure)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await tariffs.GetAsync(id) is not { } tariff)
            return NotFound();
        await tariffs.DeleteAsync(tariff);
        return await DoneAsync(tariff, "Deleted");
    }

    private async Task<IActionResult> SaveAsync(Tariff tariff, TariffModel model)
    {
        if (!ModelState.IsValid)
            return View($"{Views}/Tariff.cshtml", await forms.CompleteAsync(model with { Id = tariff.Id }));
        await tariffs.SaveAsync(tariff, await reader.ReadAsync(tariff, model));
        return await DoneAsync(tariff, "Saved");
    }

    private async Task<IActionResult> DoneAsync(Tariff tariff, string what)
    {
        await activityLog.WriteAsync(ActivityTypes.EditTariffs, tariff, tariff.Name);
        notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Tariff.{what}"));
        return RedirectToAction(nameof(List));
    }
}
