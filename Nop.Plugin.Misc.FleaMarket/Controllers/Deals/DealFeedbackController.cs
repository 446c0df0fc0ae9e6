using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Deals;

/// <summary>What the two say when a deal is done.</summary>
[RegisteredOnly]
public class DealFeedbackController(
    FeedbackService desk,
    DealPageFactory pages,
    ILocalizationService localization,
    Notices notices) : BaseFleaMarketController
{
    private Deal Own => HttpContext.Features.Get<Deal>()!;

    /// <summary>Where a refused form has left the browser: when it asks again, as for another language, the deal is what is meant.</summary>
    [HttpGet, PartyOfDeal]
    public IActionResult Give() => Back();

    [HttpGet, PartyOfDeal]
    public IActionResult Answer() => Back();

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.Deal), BuyerOfDeal]
    public async Task<IActionResult> Give(FeedbackFormModel form)
    {
        if (!ModelState.IsValid)
            return await FormAsync(model => model with { Form = form });
        var rating = new Rating(form.ProductStars ?? 0, form.SellerStars ?? 0, form.FeedbackText);
        var refusal = await desk.GiveAsync(Own.Id, Own.BuyerId, rating);
        if (refusal is { } why && FieldOf(why) is not null)
            foreach (var other in rating.Trimmed().Refusals().Where(other => other != why))
                ModelState.AddModelError(FieldOf(other)!, await localization.GetLocalizedEnumAsync(other));
        return await AnswerAsync(refusal, "Given", model => model with { Form = form });
    }

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.Deal), SellerOfDeal]
    public async Task<IActionResult> Answer([Multiline] string? answer) => !ModelState.IsValid
        ? await FormAsync(model => model with { Answer = answer })
        : await AnswerAsync(await desk.AnswerAsync(Own.Id, Own.SellerId, answer), "Answered", model => model with { Answer = answer });

    [HttpPost, SellerOfDeal]
    public async Task<IActionResult> Remind() => await AnswerAsync(await desk.RemindAsync(Own.Id, Own.SellerId), "Reminded");

    /// <param name="typed">Puts what was typed into the form again.</param>
    private async Task<IActionResult> AnswerAsync(FeedbackRefusal? refusal, string done, Func<DealFeedbackModel, DealFeedbackModel>? typed = null)
    {
        if (refusal is not { } why)
        {
            notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Feedback.Done.{done}"));
            return Back();
        }
        var text = await localization.GetLocalizedEnumAsync(why);
        if (FieldOf(why) is not { } field || typed is null)
        {
            notices.Warning(text);
            return Back();
        }
        ModelState.AddModelError(field, text);
        return await FormAsync(typed);
    }

    private async Task<IActionResult> FormAsync(Func<DealFeedbackModel, DealFeedbackModel> typed)
    {
        var page = await pages.PrepareAsync(Own);
        return page.Feedback is { } feedback ? View("Deal", page with { Feedback = typed(feedback) with { WasRefused = true } }) : Back();
    }

    private RedirectResult Back() => Redirect($"{Url.RouteUrl(FleaMarketRoutes.Deal, new { id = Own.Id })}#{PageAnchors.Feedback}");

    /// <returns>Null for what concerns no field.</returns>
    private static string? FieldOf(FeedbackRefusal refusal) => refusal switch
    {
        FeedbackRefusal.ProductStarsMissing => nameof(FeedbackFormModel.ProductStars),
        FeedbackRefusal.SellerStarsMissing => nameof(FeedbackFormModel.SellerStars),
        FeedbackRefusal.TextMissing or FeedbackRefusal.TextTooLong => nameof(FeedbackFormModel.FeedbackText),
        FeedbackRefusal.AnswerMissing or FeedbackRefusal.AnswerTooLong => nameof(DealFeedbackModel.Answer),
        _ => null
    };
}
