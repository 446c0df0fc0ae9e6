using ILogger = Nop.Services.Logging.ILogger;

namespace DevStore.Services.Messages;

internal class QueuedMessagesSendTask(
    IEmailAccountService accounts,
    IEmailSender sender,
    ILogger logger,
    IQueuedEmailService queue,
    TimeProvider clock) : IScheduleTask
{
    private const int MaxTries = 3;

    public async Task ExecuteAsync()
    {
        var waiting = await queue.SearchEmailsAsync(null, null, null, null, true, true, MaxTries, false);
        foreach (var group in waiting.GroupBy(email => email.EmailAccountId))
            if (await accounts.GetEmailAccountByIdAsync(group.Key) is { } account)
                foreach (var email in group.Take(account.MaxNumberOfEmails))
                    await SendAsync(account, email);
    }

    private async Task SendAsync(EmailAccount account, QueuedEmail email)
    {
        try
        {
            await sender.SendEmailAsync(account, email.Subject, email.Body, email.From, email.FromName, email.To, email.ToName,
                email.ReplyTo, email.ReplyToName, Addresses(email.Bcc), Addresses(email.CC),
                email.AttachmentFilePath, email.AttachmentFileName, email.AttachedDownloadId);
            email.SentOnUtc = clock.GetUtcNow().UtcDateTime;
        }
        catch (Exception exception)
        {
            await logger.ErrorAsync($"Error sending email. {exception.Message}", exception);
        }
        email.SentTries++;
        await queue.UpdateQueuedEmailAsync(email);
    }

    private static string[] Addresses(string? list) =>
        (list ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
