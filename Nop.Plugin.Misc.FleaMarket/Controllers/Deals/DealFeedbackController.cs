using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Deals;

/// <summary>What the two say when a deal is done.</summary>
[RegisteredOnly]
public class DealFeedbackController(
    FeedbackService feedbackService,
    DealPageFactory pages,
    FormErrors errors,
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
        return await AnswerAsync(await feedbackService.GiveAsync(Own.Id, Own.BuyerId, rating), "Given", model => model with { Form = form });
    }

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.Deal), SellerOfDeal]
    public async Task<IActionResult> Answer([Multiline] string? answer) => !ModelState.IsValid
        ? await FormAsync(model => model with { Answer = answer })
        : await AnswerAsync(await feedbackService.AnswerAsync(Own.Id, Own.SellerId, answer), "Answered", model => model with { Answer = answer });

    [HttpPost, SellerOfDeal]
    public async Task<IActionResult> Remind() => await AnswerAsync(await feedbackService.RemindAsync(Own.Id, Own.SellerId), "Reminded");

    /// <param name="typed">Puts what was typed into the form again.</param>
    private async Task<IActionResult> AnswerAsync<T>(Outcome<FeedbackRefusal, T> outcome, string done, Func<DealFeedbackModel, DealFeedbackModel>? typed = null)
    {
        if (outcome.Refusal is not { } why)
        {
            notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Feedback.Done.{done}"));
            return Back();
        }
        if (typed is null || DealFeedbackModel.FieldOf(why).Length == 0)
        {
            notices.Warning(await localization.GetLocalizedEnumAsync(why));
            return Back();
        }
        await errors.AddAsync(ModelState, outcome.Refusals, DealFeedbackModel.FieldOf);
        return await FormAsync(typed);
    }

    private async Task<IActionResult> FormAsync(Func<DealFeedbackModel, DealFeedbackModel> typed)
    {
        var page = await pages.PrepareAsync(Own);
        return page.Feedback is { } feedback ? View("Deal", page with { Feedback = typed(feedback) with { WasRefused = true } }) : Back();
    }

    private RedirectResult Back() => Redirect($"{Url.RouteUrl(FleaMarketRoutes.Deal, new { id = Own.Id })}#{PageAnchors.Feedback}");
}
