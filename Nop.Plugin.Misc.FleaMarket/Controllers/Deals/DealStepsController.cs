using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Deals;

/// <summary>The steps of a deal, for the two it is between.</summary>
[RegisteredOnly]
public class DealStepsController(
    DealWriter writer,
    DealStepFactory steps,
    DealLocalizer texts,
    Notices notices) : BaseFleaMarketController
{
    private Deal Own => HttpContext.Features.Get<Deal>()!;

    [HttpGet, PartyOfDeal]
    public async Task<IActionResult> Step(DealAction step)
    {
        var asked = await steps.AskAsync(Own, step);
        return DealRules.OpenTo(asked.Actor, asked.CustomerId, Own).Contains(step)
            ? PageOrPopup($"Step.{step}", "_Step", await steps.PrepareAsync(Own, asked))
            : await NotNowAsync(DealOutcome.Refused(DealRefusal.NotOpenNow, Own, asked));
    }

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.Deal), PartyOfDeal]
    public async Task<IActionResult> Step(DealAction step, DealStepModel form)
    {
        var asked = await steps.ReadAsync(Own, step, form);
        if (!ModelState.IsValid)
            return PageOrPopup($"Step.{step}", "_Step", await steps.PrepareAgainAsync(Own, asked, form));
        var outcome = await writer.MakeAsync(Own.Id, asked);
        if (outcome.Succeeded)
            return await DoneAsync(step);
        var field = DealLocalizer.FieldOf(outcome.Refusal!.Value);
        if (field.Length == 0 && !(form.IsTypedInto && IsStillOpen(step, outcome)))
            return await NotNowAsync(outcome);
        ModelState.AddModelError(field, await texts.OfAsync(outcome));
        return PageOrPopup($"Step.{step}", "_Step", await steps.PrepareAgainAsync(outcome.Deal!, asked, form));
    }

    /// <summary>The deal has moved on while the form was filled in, but not beyond the step.</summary>
    private static bool IsStillOpen(DealAction step, DealOutcome outcome) =>
        outcome.Refusal == DealRefusal.ChangedMeanwhile && outcome.OpenActions.Contains(step);

    private async Task<IActionResult> DoneAsync(DealAction step)
    {
        notices.Success(await texts.TextAsync($"Done.{step}"));
        return GoTo(FleaMarketRoutes.Deal, new { id = Own.Id });
    }

    /// <summary>Back to the deal as it is now, with the steps that are open.</summary>
    private async Task<IActionResult> NotNowAsync(DealOutcome outcome)
    {
        notices.Warning(await texts.OfAsync(outcome));
        return GoTo(FleaMarketRoutes.Deal, new { id = Own.Id });
    }
}
