using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>The moderators' list.</summary>
public class FleaMarketListingController(
    ModerationQueries moderationQueries,
    ListingSearchFactory search,
    ListingGridFactory grid,
    DecisionResponseFactory decisions,
    ListingCsv csv,
    CustomerLoginLookup logins) : BaseAdminController
{
    private const int MostSellers = 15;

    [CheckPermission(FleaMarketPermissions.View)]
    public IActionResult Index() => RedirectToAction(nameof(List));

    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> List(ListingSearchModel model) =>
        View($"{FleaMarketDefaults.Views}/Admin/Listings.cshtml", await search.PrepareAsync(model));

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Rows(ListingSearchModel model) => Json(await grid.PrepareAsync(model));

    /// <param name="term">The beginning of a login, as jQuery UI's autocomplete names it.</param>
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Sellers(string? term) =>
        string.IsNullOrWhiteSpace(term)
            ? Json(Array.Empty<object>())
            : Json((await moderationQueries.FindSellersAsync(term, MostSellers)).Select(logins.Choice));

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Moderate)]
    public async Task<IActionResult> Decide(DecisionModel model) =>
        model.Decision.IsDecision() ? Json(await decisions.MakeAsync(model)) : BadRequest();

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Export(ListingSearchModel model)
    {
        var filter = await search.FilterAsync(model);
        return new CsvFileResult("flea-market", body => csv.WriteAsync(body, filter)) { Activity = ActivityTypes.ExportListings };
    }
}
