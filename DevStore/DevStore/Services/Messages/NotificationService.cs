using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using ILogger = Nop.Services.Logging.ILogger;

namespace DevStore.Services.Messages;

/// <summary>Notes for the next page, carried by TempData.</summary>
internal class NotificationService(
    IHttpContextAccessor http,
    ILogger logger,
    ITempDataDictionaryFactory tempDatas,
    IWorkContext workContext) : INotificationService
{
    public void Notification(NotifyType type, string message, bool encode = true, int timeout = 0)
    {
        var data = tempDatas.GetTempData(http.HttpContext);
        List<NotifyData> notes = data.TryGetValue(NopMessageDefaults.NotificationListKey, out var known)
            ? JsonSerializer.Deserialize<List<NotifyData>>((string)known!)!
            : [];
        notes.Add(new NotifyData { Type = type, Message = message, Encode = encode, Timeout = timeout });
        data[NopMessageDefaults.NotificationListKey] = JsonSerializer.Serialize(notes);
    }

    public void SuccessNotification(string message, bool encode = true, int timeout = 0) =>
        Notification(NotifyType.Success, message, encode, timeout);

    public void WarningNotification(string message, bool encode = true, int timeout = 0) =>
        Notification(NotifyType.Warning, message, encode, timeout);

    public void ErrorNotification(string message, bool encode = true, int timeout = 0) =>
        Notification(NotifyType.Error, message, encode, timeout);

    public async Task ErrorNotificationAsync(Exception exception, bool logException = true, int timeout = 0)
    {
        if (logException)
            await logger.ErrorAsync(exception.Message, exception, await workContext.GetCurrentCustomerAsync());
        ErrorNotification(exception.Message, timeout: timeout);
    }
}
