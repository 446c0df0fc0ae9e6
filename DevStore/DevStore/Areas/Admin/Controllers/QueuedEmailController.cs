using DevStore.Areas.Admin.Models;

namespace DevStore.Areas.Admin.Controllers;

public class QueuedEmailController(IQueuedEmailService emails, ILocalizationService localization, UserTime userTime) : BaseAdminController
{
    public IActionResult Index() => RedirectToAction(nameof(List));

    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public IActionResult List() => View(new QueuedEmailSearchModel().WithPageSize());

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> QueuedEmailList(QueuedEmailSearchModel searchModel)
    {
        var page = await emails.SearchEmailsAsync(null, searchModel.SearchToEmail, null, null, searchModel.SearchLoadNotSent, false,
            int.MaxValue, true, searchModel.Page - 1, searchModel.PageSize);
        var toUser = await userTime.FromUtcAsync();
        var priorities = await PrioritiesAsync();
        return Json(page.ToGrid(searchModel, email => Row(email, toUser) with { PriorityName = priorities[email.Priority] }));
    }

    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> Edit(int id)
    {
        if (await emails.GetQueuedEmailByIdAsync(id) is not { } email)
            return RedirectToAction(nameof(List));

        return View(Row(email, await userTime.FromUtcAsync()) with { Body = email.Body });
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await emails.GetQueuedEmailByIdAsync(id) is { } email)
            await emails.DeleteQueuedEmailAsync(email);
        return RedirectToAction(nameof(List));
    }

    private async Task<Dictionary<QueuedEmailPriority, string>> PrioritiesAsync()
    {
        var names = new Dictionary<QueuedEmailPriority, string>();
        foreach (var priority in Enum.GetValues<QueuedEmailPriority>())
            names[priority] = await localization.GetLocalizedEnumAsync(priority);
        return names;
    }

    private static QueuedEmailModel Row(QueuedEmail email, Func<DateTime, DateTime> toUser) => new()
    {
        Id = email.Id,
        From = email.From,
        To = email.To,
        ReplyTo = email.ReplyTo,
        Subject = email.Subject,
        CreatedOn = toUser(email.CreatedOnUtc),
        SentOn = email.SentOnUtc is { } sent ? toUser(sent) : null,
        SentTries = email.SentTries
    };
}
