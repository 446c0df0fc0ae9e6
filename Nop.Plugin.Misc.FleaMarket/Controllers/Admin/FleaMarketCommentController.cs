using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Comments;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Comments;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Admin;

/// <summary>The moderators' list of comments.</summary>
public class FleaMarketCommentController(
    CommentGridFactory grid,
    CommentModeration moderation,
    IWorkContext workContext) : BaseAdminController
{
    /// <summary>Comments that one call takes on.</summary>
    private const int Most = 500;

    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> List(CommentSearchModel model) =>
        View($"{FleaMarketDefaults.Views}/Admin/Comments.cshtml", await grid.PrepareAsync(model));

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Rows(CommentSearchModel model) => Json(await grid.RowsAsync(model));

    /// <param name="hide">False to show them again.</param>
    [HttpPost]
    [CheckPermission(FleaMarketPermissions.Moderate)]
    public async Task<IActionResult> Decide(IList<int>? ids, bool hide)
    {
        var moderator = await workContext.GetCurrentCustomerAsync();
        var changed = await moderation.ModerateAsync(moderator.Id, (ids ?? []).Take(Most).ToList(), hide);
        return Json(new { Changed = changed });
    }

    [HttpPost]
    [CheckPermission(FleaMarketPermissions.View)]
    public async Task<IActionResult> Export(CommentSearchModel model)
    {
        var filter = await grid.FilterAsync(model);
        return new CsvFileResult("flea-market-comments", body => grid.WriteAsync(body, filter)) { Activity = ActivityTypes.ExportComments };
    }
}
