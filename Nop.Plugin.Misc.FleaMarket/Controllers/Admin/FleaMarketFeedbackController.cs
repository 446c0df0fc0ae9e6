using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Feedback;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>The moderators' list of feedback.</summary>
public class FleaMarketFeedbackController(
    FeedbackGridFactory grid,
    FeedbackService feedbackService,
    IWorkContext workContext) : BaseAdminController
{
    /// <summary>Rows that one call takes on.</summary>
    private const int Most = 500;

    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> List(FeedbackSearchModel model) =>
        View($"{FleaMarketDefaults.Views}/Admin/Feedback.cshtml", await grid.PrepareAsync(model));

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Rows(FeedbackSearchModel model) => Json(await grid.RowsAsync(model));

    /// <param name="hide">False to show them again.</param>
    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Moderate)]
    public async Task<IActionResult> Decide(IList<int>? ids, bool hide)
    {
        var moderator = await workContext.GetCurrentCustomerAsync();
        return Json(new { Changed = await feedbackService.ModerateAsync(moderator.Id, (ids ?? []).Take(Most).ToList(), hide) });
    }

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Export(FeedbackSearchModel model)
    {
        var filter = await grid.FilterAsync(model);
        return new CsvFileResult("flea-market-feedback", body => grid.WriteAsync(body, filter)) { Activity = ActivityTypes.ExportFeedback };
    }
}
