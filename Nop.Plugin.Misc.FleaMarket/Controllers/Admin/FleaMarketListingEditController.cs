using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>The edit popup; a page where there is no JavaScript.</summary>
public class FleaMarketListingEditController(
    ListingSearch search,
    ModeratorEditReader reader,
    ListingModelFactory models,
    PhotoFieldsFactory photos,
    ModerationService moderation,
    RefusalLocalizer refusals,
    ILocalizationService localization,
    Notices notices) : BaseAdminController
{
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Edit(int id) =>
        await search.GetAsync(id) is { } listing ? Form(await models.PrepareAsync(listing)) : Missing();

    /// <param name="step">The pressed button.</param>
    /// <param name="btnId">The button of the page below that reads the list again; empty where the form is a page of its own.</param>
    [HttpPost]
    [PhotoForm]
    [CheckPermission(FleaMarketPermissions.Moderate)]
    public async Task<IActionResult> Edit(int id, ListingModel model, ListingAction step, string? btnId)
    {
        if (await search.GetAsync(id) is not { } listing)
            return Missing();
        if (!ModelState.IsValid)
            return Form(model with { Id = id, Info = await models.InfoAsync(listing, model.Photos) });

        var edit = await reader.ReadAsync(listing, model, step);
        var outcome = await moderation.EditAsync(listing, edit);
        return outcome.Succeeded ? await DoneAsync(btnId) : await RefusedAsync(id, model, outcome, edit);
    }

    private async Task<IActionResult> DoneAsync(string? btnId)
    {
        if (!string.IsNullOrEmpty(btnId))
            return View($"{FleaMarketDefaults.Views}/Admin/ListingSaved.cshtml");
        notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Saved"));
        return RedirectToAction("List", "FleaMarketListing");
    }

    private async Task<IActionResult> RefusedAsync(int id, ListingModel model, Outcome<ListingRefusal, Listing> outcome, ModeratorEdit edit)
    {
        if (outcome.Value is not { } listing)
            return Missing();
        if (outcome.Refusal == ListingRefusal.ChangedMeanwhile)
        {
            ModelState.Clear();
            model = await models.PrepareOvertakenAsync(listing, edit.Sent.Content);
        }
        foreach (var refusal in outcome.Refusals)
            ModelState.AddModelError(ListingModel.FieldOf(refusal), await refusals.OfAsync(refusal, listing));
        var info = model.Info.Name.Length > 0 ? model.Info : await models.InfoAsync(listing, model.Photos);
        info.RefusedPhotos = await photos.RefusedAsync(edit.Sent.RefusedPhotos);
        return Form(model with { Id = id, Info = info });
    }

    private ViewResult Form(ListingModel model) => View($"{FleaMarketDefaults.Views}/Admin/Listing.cshtml", model);

    private ViewResult Missing()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View($"{FleaMarketDefaults.Views}/Admin/ListingMissing.cshtml");
    }
}
