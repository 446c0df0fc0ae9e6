using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Transparency;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Transparency;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>The yearly table of complaints, decisions and objections.</summary>
public class FleaMarketTransparencyController(TransparencyQueries queries, TransparencyCsv csv) : BaseAdminController
{
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> List() => View($"{FleaMarketDefaults.Views}/Admin/Transparency.cshtml", await queries.YearsAsync());

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Year(int year) => (await queries.YearsAsync()).Contains(year)
        ? new CsvFileResult($"flea-market-moderation-{year}", body => csv.WriteAsync(body, year)) { Activity = ActivityTypes.ExportTransparency }
        : NotFound();
}
