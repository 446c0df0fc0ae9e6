namespace Nop.Services.Messages;

public interface IQueuedEmailService
{
    Task InsertQueuedEmailAsync(QueuedEmail queuedEmail);
    Task UpdateQueuedEmailAsync(QueuedEmail queuedEmail);
    Task DeleteQueuedEmailAsync(QueuedEmail queuedEmail);
    Task<QueuedEmail> GetQueuedEmailByIdAsync(int queuedEmailId);
    Task<IPagedList<QueuedEmail>> SearchEmailsAsync(string fromEmail, string toEmail, DateTime? createdFromUtc, DateTime? createdToUtc,
        bool loadNotSentItemsOnly, bool loadOnlyItemsToBeSent, int maxSendTries, bool loadNewest, int pageIndex = 0,
        int pageSize = int.MaxValue);
}
