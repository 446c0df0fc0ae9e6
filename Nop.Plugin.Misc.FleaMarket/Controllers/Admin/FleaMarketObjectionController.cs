using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Objections;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>Sellers' objections to what moderators have decided.</summary>
public class FleaMarketObjectionController(
    ListingSearch search,
    ObjectionService objectionService,
    ListingModelFactory models,
    RefusalLocalizer refusals,
    ILocalizationService localization,
    Notices notices,
    IWorkContext workContext) : BaseAdminController
{
    /// <summary>The listings with an objection that waits.</summary>
    [CheckPermission(FleaMarketPermissions.View)]
    public IActionResult List() => RedirectToAction("List", "FleaMarketListing", new { SearchFlagId = (int)FlagFilter.Objection });

    /// <summary>For a browser that reads the page of a refused answer again.</summary>
    [HttpGet, ActionName("Answer")]
    [CheckPermission(FleaMarketPermissions.View)]
    public IActionResult Show(int id) => RedirectToAction("Edit", "FleaMarketListingEdit", new { id });

    /// <param name="reverse">Whether the decision was wrong.</param>
    /// <param name="btnId">The button of the page below that reads the list again; empty where the form is a page of its own.</param>
    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Moderate)]
    public async Task<IActionResult> Answer(int id, bool reverse, [Multiline] string? answer, string? btnId)
    {
        if (await search.GetAsync(id) is not { } listing)
            return NotFound();
        var moderatorId = (await workContext.GetCurrentCustomerAsync()).Id;
        var outcome = reverse ? await objectionService.ReverseAsync(moderatorId, listing, answer) : await objectionService.UpholdAsync(moderatorId, listing.Id, answer);
        if (!outcome.Succeeded)
        {
            foreach (var refusal in outcome.Refusals)
                ModelState.AddModelError("", await refusals.OfAsync(refusal, outcome.Value));
            ViewData["Answer"] = answer;
            return View($"{FleaMarketDefaults.Views}/Admin/Listing.cshtml", await models.PrepareAsync(outcome.Value ?? listing));
        }
        if (!string.IsNullOrEmpty(btnId))
            return View($"{FleaMarketDefaults.Views}/Admin/ListingSaved.cshtml");
        notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Saved"));
        return RedirectToAction("List", "FleaMarketListing");
    }
}
