using DevStore.Areas.Admin.Grids;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Logging;
using Nop.Services.Security;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace DevStore.Areas.Admin.Controllers;

public class LogController(Nop.Services.Logging.ILogger log, UserTime userTime) : BaseAdminController
{
    public IActionResult Index() => RedirectToAction(nameof(List));

    [CheckPermission(StandardPermission.System.MANAGE_SYSTEM_LOG)]
    public IActionResult List() => View(new LogSearchModel().WithPageSize());

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_SYSTEM_LOG)]
    public async Task<IActionResult> LogList(LogSearchModel searchModel)
    {
        var page = await log.GetAllLogsAsync(message: searchModel.Message, pageIndex: searchModel.Page - 1, pageSize: searchModel.PageSize);
        var toUser = await userTime.FromUtcAsync();
        return Json(page.ToGrid(searchModel, entry => Row(entry, toUser)));
    }

    [HttpPost, ActionName(nameof(List))]
    [FormValueRequired("clearall")]
    [CheckPermission(StandardPermission.System.MANAGE_SYSTEM_LOG)]
    public async Task<IActionResult> ClearAll()
    {
        await log.ClearLogAsync();
        return RedirectToAction(nameof(List));
    }

    [CheckPermission(StandardPermission.System.MANAGE_SYSTEM_LOG)]
    public async Task<IActionResult> View(int id)
    {
        if (await log.GetLogByIdAsync(id) is not { } entry)
            return RedirectToAction(nameof(List));

        return View(Row(entry, await userTime.FromUtcAsync()) with { FullMessage = entry.FullMessage, PageUrl = entry.PageUrl });
    }

    private static LogModel Row(Log entry, Func<DateTime, DateTime> toUser) => new()
    {
        Id = entry.Id,
        LogLevel = entry.LogLevel.ToString(),
        ShortMessage = entry.ShortMessage,
        CreatedOn = toUser(entry.CreatedOnUtc)
    };
}
