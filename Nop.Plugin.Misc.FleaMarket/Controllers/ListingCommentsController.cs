using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>What a registered customer does in the Reviews tab of a listing.</summary>
[RegisteredOnly]
public class ListingCommentsController(
    CurrentVisitor visitor,
    VisibleListings visibleListings,
    CommentService commentService,
    CommentQueries commentQueries,
    CommentModeration moderation,
    CommentMutes mutes,
    ListingPages pages,
    WritingCaptcha captcha,
    ListingSlugs slugs,
    IPermissionService permissions,
    FormErrors errors,
    Notices notices,
    ILocalizationService localization) : BaseFleaMarketController
{
    /// <summary>Where a refused comment has left the browser: when it asks again, as for another language, the listing is what is meant.</summary>
    [HttpGet]
    public async Task<IActionResult> Comment(int id)
    {
        var (listing, status) = await visibleListings.FindAsync(id);
        return listing is null ? Gone(status) : await ToListingAsync(listing, null, PageAnchors.Comments);
    }

    [HttpPost, ValidateCaptcha, KeepsTyped(nameof(CommentFormModel.Text)), SentOnce(FleaMarketRoutes.Listing)]
    public async Task<IActionResult> Comment(int id, CommentFormModel form, [Bind(Prefix = "")] CommentsQuery query, bool captchaValid)
    {
        var (listing, status) = await visibleListings.FindAsync(id);
        if (listing is null)
            return Gone(status);
        if (!ModelState.IsValid)
            return await FormAsync(listing, form, query);
        if (captcha.IsAsked && !captchaValid)
            return await RefusedAsync(listing, form, query, "Common.WrongCaptchaMessage");
        var outcome = await commentService.WriteAsync(await visitor.CustomerAsync(), listing.StoreId, id, form.Text, form.AnswersId);
        if (outcome.Value is { } comment)
            return await DoneAsync(listing, comment.Id, "Sent");
        return outcome.Refusal == CommentRefusal.NotFound ? Gone(StatusCodes.Status404NotFound) : await RefusedAsync(listing, form, query, outcome.Refusals);
    }

    /// <summary>By the listing's owner or a moderator.</summary>
    [HttpPost]
    public async Task<IActionResult> Hide(int id, int commentId)
    {
        var (listing, _) = await visibleListings.FindAsync(id);
        if (listing is null || await commentQueries.GetAsync(id, commentId) is null)
            return NotFound();
        var customerId = (await visitor.CustomerAsync()).Id;
        if (!await moderation.HideAsync(customerId, commentId))
        {
            if (!await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate))
                return NotFound();
            await moderation.ModerateAsync(customerId, [commentId], hide: true);
        }
        return await DoneAsync(listing, commentId, "Hidden");
    }

    /// <summary>By a moderator alone.</summary>
    [HttpPost]
    public async Task<IActionResult> Show(int id, int commentId)
    {
        var (listing, _) = await visibleListings.FindAsync(id);
        if (listing is null || await commentQueries.GetAsync(id, commentId) is null || !await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate))
            return NotFound();
        await moderation.ModerateAsync((await visitor.CustomerAsync()).Id, [commentId], hide: false);
        return await DoneAsync(listing, commentId, "Shown");
    }

    /// <summary>The address in the mails: to the switch on the listing's page.</summary>
    [HttpGet]
    public async Task<IActionResult> Mute(int id)
    {
        var (listing, status) = await visibleListings.FindAsync(id);
        return listing is null ? Gone(status) : await ToListingAsync(listing, null, PageAnchors.CommentMails);
    }

    [HttpPost]
    public async Task<IActionResult> Mute(int id, bool muted)
    {
        var (listing, status) = await visibleListings.FindAsync(id);
        if (listing is null)
            return Gone(status);
        await mutes.SetAsync((await visitor.CustomerAsync()).Id, id, muted);
        await SayAsync(muted ? "Muted" : "Unmuted");
        return await ToListingAsync(listing, null, PageAnchors.Comments);
    }

    private async Task<IActionResult> RefusedAsync(Listing listing, CommentFormModel form, CommentsQuery query, IReadOnlyList<CommentRefusal> refusals)
    {
        if (refusals.Any(refusal => refusal.IsLimit()))
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
        await errors.AddAsync(ModelState, refusals, _ => nameof(form.Text));
        return await FormAsync(listing, form, query);
    }

    private async Task<IActionResult> RefusedAsync(Listing listing, CommentFormModel form, CommentsQuery query, string text)
    {
        ModelState.AddModelError(nameof(form.Text), await localization.GetResourceAsync(text));
        return await FormAsync(listing, form, query);
    }

    /// <summary>The listing's page again, with what was typed.</summary>
    private async Task<IActionResult> FormAsync(Listing listing, CommentFormModel form, CommentsQuery query)
    {
        // The view's parts lie beside it, where its own controller's name leads.
        RouteData.Values["controller"] = "FleaMarket";
        return View("WrittenPage", await pages.WriteAsync(ControllerContext, listing, query, form));
    }

    private async Task<IActionResult> DoneAsync(Listing listing, int commentId, string text)
    {
        await SayAsync(text);
        return await ToListingAsync(listing, commentId, PageAnchors.Comment(commentId));
    }

    private async Task SayAsync(string text) =>
        notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Comments.Notices.{text}"));

    private async Task<IActionResult> ToListingAsync(Listing listing, int? commentId, string fragment) => RedirectToRoute(
        FleaMarketRoutes.Listing, new { id = listing.Id, slug = await slugs.OfAsync(listing.Name), comment = commentId }, fragment);
}
