using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Services.Messages;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>What the administration does with a deal.</summary>
public class FleaMarketDealController(
    DealReader deals,
    DealWriter writer,
    DealDetailsFactory details,
    DealTexts texts,
    PrimaryPrices prices,
    INotificationService notifications,
    IWorkContext workContext) : BaseAdminController
{
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> Details(int id) =>
        await deals.GetAsync(id) is { } deal ? Page(await details.PrepareAsync(deal)) : NotFound();

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> ChangeAmount(int id, DealDetailsModel model)
    {
        var typed = TypedNumber.Read(model.Amount, CultureInfo.CurrentCulture);
        var amount = typed <= DealRules.HighestAmount ? await prices.RoundAsync(typed.Value) : typed;
        return await MakeAsync(id, model, DealAction.ChangeAmount, step => step with { Amount = amount });
    }

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public Task<IActionResult> DeclineAmount(int id, DealDetailsModel model) => MakeAsync(id, model, DealAction.DeclineAmount, step => step);

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public Task<IActionResult> Cancel(int id, DealDetailsModel model) => MakeAsync(id, model, DealAction.Cancel, step => step);

    private async Task<IActionResult> MakeAsync(int id, DealDetailsModel model, DealAction action, Func<DealStep, DealStep> with)
    {
        var user = await workContext.GetCurrentCustomerAsync();
        var outcome = await writer.MakeAsync(id, with(new(action, DealActor.Administration, user.Id) { ShownRevision = model.Revision, Reason = model.Reason }));
        if (outcome.Deal is not { } deal)
            return NotFound();
        if (outcome.Succeeded)
        {
            notifications.SuccessNotification(await texts.TextAsync($"Done.{action}"));
            return RedirectToAction(nameof(Details), new { id });
        }
        ModelState.Remove(nameof(model.Revision));
        ModelState.AddModelError(DealTexts.FieldOf(outcome.Refusal!.Value), await texts.OfAsync(outcome));
        return Page(await details.PrepareAgainAsync(deal, model with { Revision = deal.Revision }));
    }

    private ViewResult Page(DealDetailsModel model) => View($"{FleaMarketDefaults.Views}/Admin/Deals/Details.cshtml", model);
}
