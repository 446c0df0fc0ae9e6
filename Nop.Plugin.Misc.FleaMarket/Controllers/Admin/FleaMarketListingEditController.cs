using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Photos;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>The edit popup; a page where there is no JavaScript.</summary>
public class FleaMarketListingEditController(
    ListingSearch catalogue,
    PendingEdits drafts,
    ListingModelFactory models,
    ModeratorEditService corrections,
    PhotoReader photos,
    PrimaryCurrency prices,
    RefusalLocalizer refusals,
    ILocalizationService localization,
    Notices notices,
    IWorkContext workContext) : BaseAdminController
{
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Edit(int id) =>
        await catalogue.GetAsync(id) is { } listing ? Form(await models.PrepareAsync(listing)) : Missing();

    /// <param name="step">The pressed button.</param>
    /// <param name="btnId">The button of the page below that reads the list again; empty where the form is a page of its own.</param>
    [HttpPost]
    [PhotoForm]
    [CheckPermission(FleaMarketPermissions.Moderate)]
    public async Task<IActionResult> Edit(int id, ListingModel model, ListingAction step, string? btnId)
    {
        if (await catalogue.GetAsync(id) is not { } listing)
            return Missing();
        var correction = await ReadAsync(listing, model, step);
        if (!ModelState.IsValid || correction is null)
            return Form(model with { Id = id, Info = await models.InfoAsync(listing) });

        var outcome = await corrections.MakeAsync(listing, correction);
        return outcome.Succeeded ? await DoneAsync(btnId) : await RefusedAsync(id, model, outcome, correction);
    }

    /// <returns>Null when the photo was refused, with the reason beside its field.</returns>
    private async Task<Correction?> ReadAsync(Listing listing, ListingModel model, ListingAction step)
    {
        var (photo, refusal) = await photos.ReadAsync(model.Photo);
        if (refusal is { } why)
        {
            ModelState.AddModelError(nameof(model.Photo), await refusals.OfAsync(why, []));
            return null;
        }
        var moderator = await workContext.GetCurrentCustomerAsync();
        var before = (await drafts.LatestAsync(listing)).Content;
        var content = model.ToContent(before);
        if (content.Price != before.Price)
            content = content with { Price = await prices.RoundAsync(content.Price) };
        return new(step, moderator.Id, model.Revision, model.Reason, content, photo, model.DropPhoto);
    }

    private async Task<IActionResult> DoneAsync(string? btnId)
    {
        if (!string.IsNullOrEmpty(btnId))
            return View($"{FleaMarketDefaults.Views}/Admin/ListingSaved.cshtml");
        notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Saved"));
        return RedirectToAction("List", "FleaMarketListing");
    }

    private async Task<IActionResult> RefusedAsync(int id, ListingModel model, ListingOutcome outcome, Correction correction)
    {
        if (outcome.Listing is not { } listing)
            return Missing();
        var refusal = outcome.Refusal!.Value;
        if (refusal == ListingRefusal.ChangedMeanwhile)
        {
            ModelState.Clear();
            model = await models.PrepareOvertakenAsync(listing, correction.Content);
        }
        ModelState.AddModelError(refusal is ListingRefusal.ReasonMissing or ListingRefusal.ReasonTooLong ? nameof(model.Reason) : RefusalFields.Of(refusal),
            await refusals.OfAsync(refusal, outcome.OpenActions));
        return Form(model with { Id = id, Info = model.Info.Name.Length > 0 ? model.Info : await models.InfoAsync(listing) });
    }

    private ViewResult Form(ListingModel model) => View($"{FleaMarketDefaults.Views}/Admin/Listing.cshtml", model);

    private ViewResult Missing()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View($"{FleaMarketDefaults.Views}/Admin/ListingMissing.cshtml");
    }
}
