namespace DevStore.Services.Messages;

internal class WorkflowMessageService(
    ILocalizationService localization,
    IQueuedEmailService queue,
    ITokenizer tokenizer,
    TimeProvider clock) : IWorkflowMessageService
{
    private const int NameLength = 300;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<int> SendNotificationAsync(MessageTemplate messageTemplate, EmailAccount emailAccount, int languageId,
        IList<Token> tokens, string toEmailAddress, string toName, string? attachmentFilePath = null,
        string? attachmentFileName = null, string? replyToEmailAddress = null, string? replyToName = null, string? fromEmail = null,
        string? fromName = null, string? subject = null, bool ignoreDelayBeforeSend = false)
    {
        ArgumentNullException.ThrowIfNull(messageTemplate);
        ArgumentNullException.ThrowIfNull(emailAccount);
        if (string.IsNullOrEmpty(subject))
            subject = await localization.GetLocalizedAsync(messageTemplate, template => template.Subject, languageId);
        var body = await localization.GetLocalizedAsync(messageTemplate, template => template.Body, languageId);
        var email = new QueuedEmail
        {
            Priority = QueuedEmailPriority.High,
            From = string.IsNullOrEmpty(fromEmail) ? emailAccount.Email : fromEmail,
            FromName = string.IsNullOrEmpty(fromName) ? emailAccount.DisplayName : fromName,
            To = toEmailAddress,
            ToName = CommonHelper.EnsureMaximumLength(toName, NameLength),
            ReplyTo = replyToEmailAddress,
            ReplyToName = replyToName,
            CC = string.Empty,
            Bcc = await localization.GetLocalizedAsync(messageTemplate, template => template.BccEmailAddresses, languageId),
            Subject = tokenizer.Replace(subject, tokens, false),
            Body = tokenizer.Replace(body, tokens, true),
            AttachmentFilePath = attachmentFilePath,
            AttachmentFileName = attachmentFileName,
            AttachedDownloadId = messageTemplate.AttachedDownloadId,
            CreatedOnUtc = Now,
            EmailAccountId = emailAccount.Id,
            DontSendBeforeDateUtc = ignoreDelayBeforeSend ? null : NotBefore(messageTemplate)
        };
        await queue.InsertQueuedEmailAsync(email);
        return email.Id;
    }

    private DateTime? NotBefore(MessageTemplate template) =>
        template.DelayBeforeSend is { } delay ? Now.AddHours(template.DelayPeriod.ToHours(delay)) : null;
}
