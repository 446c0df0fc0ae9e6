namespace DevStore.Services.Messages;

internal class QueuedEmailService(IRepository<QueuedEmail> emails, TimeProvider clock) : IQueuedEmailService
{
    public Task InsertQueuedEmailAsync(QueuedEmail queuedEmail) => emails.InsertAsync(queuedEmail);

    public Task UpdateQueuedEmailAsync(QueuedEmail queuedEmail) => emails.UpdateAsync(queuedEmail);

    public Task DeleteQueuedEmailAsync(QueuedEmail queuedEmail) => emails.DeleteAsync(queuedEmail);

    public Task<QueuedEmail> GetQueuedEmailByIdAsync(int queuedEmailId) => emails.GetByIdAsync(queuedEmailId, _ => default);

    public Task<IPagedList<QueuedEmail>> SearchEmailsAsync(string fromEmail, string toEmail, DateTime? createdFromUtc,
        DateTime? createdToUtc, bool loadNotSentItemsOnly, bool loadOnlyItemsToBeSent, int maxSendTries, bool loadNewest,
        int pageIndex = 0, int pageSize = int.MaxValue)
    {
        var (from, to, now) = (fromEmail?.Trim(), toEmail?.Trim(), clock.GetUtcNow().UtcDateTime);
        var query = emails.Table
            .Where(email => string.IsNullOrEmpty(from) || email.From.Contains(from))
            .Where(email => string.IsNullOrEmpty(to) || email.To.Contains(to))
            .Where(email => createdFromUtc == null || email.CreatedOnUtc >= createdFromUtc)
            .Where(email => createdToUtc == null || email.CreatedOnUtc <= createdToUtc)
            .Where(email => !loadNotSentItemsOnly || email.SentOnUtc == null)
            .Where(email => !loadOnlyItemsToBeSent || email.DontSendBeforeDateUtc == null || email.DontSendBeforeDateUtc <= now)
            .Where(email => email.SentTries < maxSendTries);
        query = loadNewest
            ? query.OrderByDescending(email => email.CreatedOnUtc)
            : query.OrderByDescending(email => email.PriorityId).ThenBy(email => email.CreatedOnUtc);
        return query.ToPagedListAsync(pageIndex, pageSize);
    }
}
