using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Fees;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>The ledger: totals by seller and month, and every entry.</summary>
public class FleaMarketFeeController(
    FeeLedger ledger,
    FeeGridFactory grids,
    FeeCsv csv,
    CustomerLoginLookup logins) : BaseAdminController
{
    private const int MostSellers = 15;

    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> List(FeeSearchModel model) =>
        View($"{FleaMarketDefaults.Views}/Admin/Fees.cshtml", await grids.PrepareAsync(model));

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> Rows(FeeSearchModel model) => Json(await grids.RowsAsync(model));

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> Totals(FeeSearchModel model) => Json(await grids.TotalsAsync(model));

    /// <param name="term">The beginning of a login, as jQuery UI's autocomplete names it.</param>
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public async Task<IActionResult> Sellers(string? term) => Json(string.IsNullOrWhiteSpace(term)
        ? []
        : (await ledger.FindSellersAsync(term, MostSellers)).Select(logins.Choice).ToList());

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.ManageDeals)]
    public IActionResult Export(FeeSearchModel model)
    {
        var filter = FeeGridFactory.Filter(model);
        return new CsvFileResult("flea-market-fees", body => csv.WriteAsync(body, filter)) { Activity = ActivityTypes.ExportFees };
    }
}
