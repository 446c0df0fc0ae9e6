using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Deals;

/// <summary>Where a customer asks a seller in private; what the two write after that is on the page of their conversation.</summary>
[RegisteredOnly]
public class PrivateQuestionController(
    CurrentVisitor visitor,
    PrivateQuestionService questions,
    DealQueries deals,
    PrivateQuestionFactory forms,
    WritingCaptcha captcha,
    DealLocalizer texts,
    FormErrors errors,
    Notices notices,
    ILocalizationService localization,
    FleaMarketSettings settings) : BaseFleaMarketController
{
    private Listing Asked => HttpContext.Features.Get<Listing>()!;

    [HttpGet, LoadForeignListing]
    public async Task<IActionResult> Ask()
    {
        if (await deals.TalkAsync(Asked.Id, (await visitor.CustomerAsync()).Id) is > 0 and var talk)
            return RedirectToRoute(FleaMarketRoutes.Deal, new { id = talk }, PageAnchors.Messages);
        if (settings.AllowPrivateQuestions && Asked.TakesPrivateQuestions)
            return await FormAsync(null);
        notices.Warning(await localization.GetLocalizedEnumAsync(DealRefusal.QuestionsAreOff));
        return RedirectToRoute(FleaMarketRoutes.Listing, new { id = Asked.Id });
    }

    [HttpPost, ValidateCaptcha, KeepsTyped(nameof(PrivateQuestionModel.Text)), SentOnce(FleaMarketRoutes.Purchases), LoadForeignListing]
    public async Task<IActionResult> Ask([Multiline] string? text, bool captchaValid)
    {
        if (captcha.IsAsked && !captchaValid)
            ModelState.AddModelError("", await localization.GetResourceAsync("Common.WrongCaptchaMessage"));
        if (!ModelState.IsValid)
            return await FormAsync(text);
        var outcome = await questions.AskAsync(await visitor.CustomerAsync(), await visitor.StoreIdAsync(), Asked.Id, text);
        if (outcome.Succeeded)
        {
            notices.Success(await texts.TextAsync("Notices.Asked"));
            return GoTo(FleaMarketRoutes.Deal, new { id = outcome.Value!.Id });
        }
        await errors.AddAsync(ModelState, outcome.Refusals, refusal => refusal is DealRefusal.TextMissing or DealRefusal.MessageTooLong ? nameof(PrivateQuestionModel.Text) : "");
        return await FormAsync(text);
    }

    private async Task<IActionResult> FormAsync(string? typed) => PageOrPopup("AskInPrivate", "_AskInPrivate", await forms.PrepareAsync(Asked, typed));
}
