using DevStore.Areas.Admin.Models;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Web.Framework.Mvc;

namespace DevStore.Areas.Admin.Controllers;

public class ScheduleTaskController(IScheduleTaskService tasks, IScheduleTaskRunner runner, ILocalizationService localization,
    INotificationService notifications, UserTime userTime) : BaseAdminController
{
    public IActionResult Index() => RedirectToAction(nameof(List));

    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public IActionResult List() => View(new ListSearchModel().WithPageSize());

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public async Task<IActionResult> List(ListSearchModel searchModel)
    {
        var toUser = await userTime.FromUtcAsync();
        return Json((await tasks.GetAllTasksAsync(showHidden: true)).ToGrid(searchModel, task => Row(task, toUser)));
    }

    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public async Task<IActionResult> RunNow(int id)
    {
        try
        {
            await runner.ExecuteAsync(await tasks.GetTaskByIdAsync(id), forceRun: true, throwException: true, ensureRunOncePerPeriod: false);
            notifications.SuccessNotification(await localization.GetResourceAsync("Admin.System.ScheduleTasks.RunNow.Done"));
        }
        catch (Exception exception)
        {
            await notifications.ErrorNotificationAsync(exception);
        }

        return RedirectToAction(nameof(List));
    }

    private static ScheduleTaskModel Row(ScheduleTask task, Func<DateTime, DateTime> toUser) => new()
    {
        Id = task.Id,
        Name = task.Name,
        Seconds = task.Seconds,
        Enabled = task.Enabled,
        StopOnError = task.StopOnError,
        LastStartUtc = task.LastStartUtc is { } start ? $"{toUser(start):G}" : null,
        LastEndUtc = task.LastEndUtc is { } end ? $"{toUser(end):G}" : null,
        LastSuccessUtc = task.LastSuccessUtc is { } success ? $"{toUser(success):G}" : null
    };
}
