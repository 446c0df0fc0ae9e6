using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Deals;

/// <summary>The steps of a deal, for the two it is between.</summary>
[RegisteredOnly]
public class DealStepsController(
    DealWriter writer,
    DealStepFactory forms,
    DealStepReader reader,
    DealLocalizer texts,
    FormErrors errors,
    Notices notices,
    TimeProvider clock) : BaseFleaMarketController
{
    private Deal Own => HttpContext.Features.Get<Deal>()!;

    [HttpGet, PartyOfDeal]
    public async Task<IActionResult> Step(DealAction step)
    {
        var asked = await reader.AskAsync(Own, step);
        return IsOpen(asked, Own)
            ? PageOrPopup($"Step.{step}", "_Step", await forms.PrepareAsync(Own, asked))
            : await NotNowAsync(DealRefusal.NotOpenNow, Own, asked);
    }

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.Deal), PartyOfDeal]
    public async Task<IActionResult> Step(DealAction step, DealStepModel form)
    {
        var asked = await reader.ReadAsync(Own, step, form);
        if (!ModelState.IsValid)
            return PageOrPopup($"Step.{step}", "_Step", await forms.PrepareAgainAsync(Own, asked, form));
        var outcome = await writer.MakeAsync(Own.Id, asked);
        if (outcome.Succeeded)
            return await DoneAsync(step);
        if (outcome.Refusals.All(refusal => DealStepModel.FieldOf(refusal).Length == 0) && !(form.IsTypedInto && IsStillOpen(outcome, asked)))
            return await NotNowAsync(outcome.Refusal!.Value, outcome.Value, asked);
        await errors.AddAsync(ModelState, outcome.Refusals, DealStepModel.FieldOf);
        return PageOrPopup($"Step.{step}", "_Step", await forms.PrepareAgainAsync(outcome.Value!, asked, form));
    }

    /// <summary>The deal has moved on while the form was filled in, but not beyond the step.</summary>
    private bool IsStillOpen(Outcome<DealRefusal, Deal> outcome, DealCommand asked) =>
        outcome is { Refusal: DealRefusal.ChangedMeanwhile, Value: { } now } && IsOpen(asked, now);

    private bool IsOpen(DealCommand asked, Deal deal) =>
        DealRules.OpenTo(asked.Actor, asked.CustomerId, deal, clock.GetUtcNow().UtcDateTime).Contains(asked.Action);

    private async Task<IActionResult> DoneAsync(DealAction step)
    {
        notices.Success(await texts.TextAsync($"Done.{step}"));
        return GoTo(FleaMarketRoutes.Deal, new { id = Own.Id });
    }

    /// <summary>Back to the deal as it is now, with the steps that are open.</summary>
    private async Task<IActionResult> NotNowAsync(DealRefusal refusal, Deal? now, DealCommand asked)
    {
        notices.Warning(await texts.OfAsync(refusal, now, asked));
        return GoTo(FleaMarketRoutes.Deal, new { id = Own.Id });
    }
}
