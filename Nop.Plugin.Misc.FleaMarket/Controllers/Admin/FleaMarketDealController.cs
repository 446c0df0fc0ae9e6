using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>Every deal of the flea market.</summary>
public class FleaMarketDealController(
    DealAdminQueries dealQueries,
    DealGridFactory grid,
    CustomerLoginLookup logins) : BaseAdminController
{
    private const int MostPeople = 15;

    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> List(DealSearchModel model) =>
        View($"{FleaMarketDefaults.Views}/Admin/Deals.cshtml", await grid.PrepareAsync(model));

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> Rows(DealSearchModel model) => Json(await grid.RowsAsync(model));

    /// <param name="term">The beginning of a login, as jQuery UI's autocomplete names it.</param>
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public Task<IActionResult> Sellers(string? term) => PeopleAsync(DealActor.Seller, term);

    /// <param name="term">The beginning of a login, as jQuery UI's autocomplete names it.</param>
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public Task<IActionResult> Buyers(string? term) => PeopleAsync(DealActor.Buyer, term);

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> Export(DealSearchModel model)
    {
        var filter = await grid.FilterAsync(model);
        return new CsvFileResult("flea-market-deals", body => grid.WriteAsync(body, filter)) { Activity = ActivityTypes.ExportDeals };
    }

    private async Task<IActionResult> PeopleAsync(DealActor role, string? term) => Json(string.IsNullOrWhiteSpace(term)
        ? []
        : (await dealQueries.FindPeopleAsync(role, term, MostPeople)).Select(logins.Choice).ToList());
}
