using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>One deal, and what the administration may do with it.</summary>
public class FleaMarketDealEditController(
    DealQueries deals,
    DealWriter writer,
    DealModelFactory models,
    DealLocalizer texts,
    PrimaryCurrency prices,
    Notices notices,
    ILocalizationService localization,
    IWorkContext workContext) : BaseAdminController
{
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> Show(int id) =>
        await deals.GetAsync(id) is { } deal ? Page(await models.PrepareAsync(deal)) : NotFound();

    /// <summary>Where a refused form has left the browser: when it asks again, as for another language, the deal is what is meant.</summary>
    [HttpGet]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public IActionResult Cancel(int id) => ToDeal(id);

    [HttpGet]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public IActionResult ChangeAmount(int id) => ToDeal(id);

    [HttpGet]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public IActionResult DeclineAmount(int id) => ToDeal(id);

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public Task<IActionResult> Cancel(int id, DealDecisionModel model) =>
        MakeAsync(id, model, DealAction.Cancel, step => step with { Reason = model.CancelReason }, nameof(model.CancelReason));

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> ChangeAmount(int id, DealDecisionModel model)
    {
        var amount = await prices.RoundAsync(DecimalInput.Read(model.NewAmount, CultureInfo.CurrentCulture) ?? 0);
        return await MakeAsync(id, model, DealAction.ChangeAmount, step => step with { Amount = amount, Reason = model.AmountReason }, nameof(model.AmountReason));
    }

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public Task<IActionResult> DeclineAmount(int id, DealDecisionModel model) =>
        MakeAsync(id, model, DealAction.DeclineAmount, step => step with { Reason = model.AmountReason }, nameof(model.AmountReason));

    private async Task<IActionResult> MakeAsync(int id, DealDecisionModel model, DealAction action, Func<DealCommand, DealCommand> with, string reasonField)
    {
        var step = new DealCommand(action, DealActor.Administration, (await workContext.GetCurrentCustomerAsync()).Id) { ShownRevision = model.Revision };
        var outcome = await writer.MakeAsync(id, with(step));
        if (outcome.Value is not { } deal)
            return NotFound();
        if (!outcome.Succeeded)
            return await RefusedAsync(deal, model, outcome.Refusals, step, reasonField);
        notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Deal.Done.{action}"));
        return ToDeal(id);
    }

    private async Task<IActionResult> RefusedAsync(Deal deal, DealDecisionModel model, IEnumerable<DealRefusal> refusals, DealCommand step, string reasonField)
    {
        ModelState.Clear();
        foreach (var refusal in refusals)
            ModelState.AddModelError(DealDecisionModel.FieldOf(refusal, reasonField), await texts.OfAsync(refusal, deal, step));
        return Page(await models.PrepareAsync(deal, model));
    }

    private RedirectToActionResult ToDeal(int id) => RedirectToAction(nameof(Show), new { id });

    private ViewResult Page(DealModel model) => View($"{FleaMarketDefaults.Views}/Admin/Deal.cshtml", model);
}
