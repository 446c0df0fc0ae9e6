using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sms;

/// <summary>The only writer of text messages.</summary>
public class SmsQueue(IRepository<SmsMessage> messages, IRepository<SmsAttempt> attempts, IRepository<Deal> deals, WriteTransaction transaction, TimeProvider clock)
{
    private static readonly TimeSpan _kept = TimeSpan.FromDays(30);

    private static readonly List<int> _done = [(int)SmsStatus.Sent, (int)SmsStatus.GivenUp, (int)SmsStatus.Unknown, (int)SmsStatus.Dropped];

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task AddAsync(int dealId, int customerId, string phone, string text) =>
        messages.InsertAsync(SmsMessage.Write(dealId, customerId, phone, text, Now), false);

    public async Task<IList<int>> DueAsync(int most)
    {
        var now = Now;
        return await messages.Table
            .Where(message => message.StatusId == (int)SmsStatus.Waiting && message.NextAttemptOnUtc <= now)
            .OrderBy(message => message.NextAttemptOnUtc).ThenBy(message => message.Id)
            .Select(message => message.Id).Take(most).ToListAsync();
    }

    /// <returns>Null when another worker has it, or nothing is to be done any more.</returns>
    public Task<SmsMessage?> ClaimAsync(int messageId) =>
        transaction.RunAsync(() => ClaimOnceAsync(messageId), claimed => claimed is not null);

    /// <summary>Whether what a message tells of still waits for its receiver; of a deal that is gone nothing is known.</summary>
    public async Task<bool> IsOverAsync(SmsMessage message) =>
        await deals.GetByIdAsync(message.DealId) is { } deal && !deal.Status.IsPending();

    /// <summary>Of a claimed message; nobody else writes it meanwhile.</summary>
    public Task SaveAsync(SmsMessage claimed) => messages.UpdateAsync(claimed, false);

    /// <summary>Messages whose worker has died.</summary>
    public async Task<IList<SmsMessage>> LostAsync()
    {
        var since = Now - SmsMessage.LongestClaim;
        return await messages.Table.Where(message => message.StatusId == (int)SmsStatus.Claimed && message.ClaimedOnUtc <= since).ToListAsync();
    }

    /// <summary>Phone numbers and texts are not kept for longer than somebody may ask about them.</summary>
    public Task ForgetAsync() => transaction.RunAsync(async () =>
    {
        var before = Now - _kept;
        await messages.DeleteAsync(message => message.CreatedOnUtc < before && _done.Contains(message.StatusId));
        await attempts.DeleteAsync(attempt => attempt.StartedOnUtc < before);
    });

    public Task ForgetAsync(int customerId) => transaction.RunAsync(() => messages.DeleteAsync(message => message.CustomerId == customerId));

    /// <summary>The newest first.</summary>
    public async Task<IList<SmsMessage>> NewestAsync(int most) =>
        await messages.Table.OrderByDescending(message => message.Id).Take(most).ToListAsync();

    /// <returns>False when the message is not one that was given up.</returns>
    public async Task<bool> RetryAsync(int messageId)
    {
        if (await messages.GetByIdAsync(messageId) is not { Status: SmsStatus.GivenUp } message)
            return false;
        message.Retry(Now);
        await SaveAsync(message);
        return true;
    }

    private async Task<SmsMessage?> ClaimOnceAsync(int messageId)
    {
        if (await messages.GetByIdAsync(messageId) is not { Status: SmsStatus.Waiting } message)
            return null;
        message.Claim(Now);
        await attempts.InsertAsync(SmsAttempt.Of(message), false);
        await SaveAsync(message);
        return message;
    }
}
