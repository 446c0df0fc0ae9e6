using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Insights;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Insights;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>What happens on the flea market, in figures.</summary>
public class FleaMarketInsightsController(InsightsFactory insights, InsightsCsv csv) : BaseAdminController
{
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Show(InsightsSearchModel model) =>
        View($"{FleaMarketDefaults.Views}/Admin/Insights.cshtml", await insights.PrepareAsync(model));

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.View)]
    public IActionResult Export(InsightsSearchModel model) =>
        new CsvFileResult("flea-market-insights", body => csv.WriteAsync(body, model)) { Activity = ActivityTypes.ExportInsights };
}
