using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>The letters of buyer and seller, and how far each has read them.</summary>
public class DealCorrespondence(
    IRepository<DealMessage> messages,
    IRepository<DealReading> readings,
    WriteTransaction transaction,
    IEventPublisher events,
    TimeProvider clock)
{
    /// <summary>Messages of one author in one deal and hour.</summary>
    public const int MostPerHour = 60;

    /// <returns>Null when it is written.</returns>
    public async Task<DealRefusal?> WriteAsync(Deal deal, int authorId, string? text)
    {
        text = UserText.Lines(text);
        if (text is null)
            return DealRefusal.TextMissing;
        if (text.Length > DealMessage.LongestText)
            return DealRefusal.MessageTooLong;
        var now = clock.GetUtcNow().UtcDateTime;
        if (await HasTooManyAsync(deal.Id, authorId, now.AddHours(-1)))
            return DealRefusal.TooManyMessages;
        var message = new DealMessage { DealId = deal.Id, AuthorId = authorId, ReaderId = deal.OtherThan(authorId), Text = text, CreatedOnUtc = now };
        await messages.InsertAsync(message);
        await events.PublishAsync(new DealMessageWrittenEvent(deal, message));
        return null;
    }

    /// <summary>The oldest first, of the newest <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<DealMessage>> GetAsync(int dealId, int most)
    {
        var newest = await messages.Table.Where(message => message.DealId == dealId)
            .OrderByDescending(message => message.Id).Take(most).ToListAsync();
        return Enumerable.Reverse(newest).ToList();
    }

    public Task<DealReading?> ReadingAsync(int dealId, int customerId) =>
        readings.Table.FirstOrDefaultAsync(reading => reading.DealId == dealId && reading.CustomerId == customerId)!;

    /// <summary>Takes note that a customer has seen the messages up to one.</summary>
    public async Task ReadAsync(int dealId, int customerId, int lastMessageId)
    {
        if (await WriteAsync(dealId, customerId, reading => lastMessageId <= reading.LastMessageId && reading.NotifiedOnUtc is null
            ? null
            : (Math.Max(lastMessageId, reading.LastMessageId), null)))
            await events.PublishAsync(new DealMessagesReadEvent(dealId, customerId));
    }

    /// <summary>Whether the reader is to be told of an unread message now: once in <paramref name="pause"/> until it is read.</summary>
    public async Task<bool> TakeNoticeAsync(int dealId, int readerId, TimeSpan pause)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await WriteAsync(dealId, readerId, reading => reading.NotifiedOnUtc > now - pause ? null : (reading.LastMessageId, now));
    }

    private async Task<bool> HasTooManyAsync(int dealId, int authorId, DateTime sinceUtc) => await messages.Table
        .Where(message => message.DealId == dealId && message.AuthorId == authorId && message.CreatedOnUtc > sinceUtc)
        .Take(MostPerHour).CountAsync() >= MostPerHour;

    /// <returns>Whether there was something to change.</returns>
    private async Task<bool> WriteAsync(int dealId, int customerId, Func<DealReading, (int LastMessageId, DateTime? NotifiedOnUtc)?> change) =>
        await transaction.RunAsync(async () =>
        {
            var reading = await ReadingAsync(dealId, customerId) ?? new() { DealId = dealId, CustomerId = customerId };
            if (change(reading) is not { } wanted)
                return false;
            (reading.LastMessageId, reading.NotifiedOnUtc) = wanted;
            await (reading.Id == 0 ? readings.InsertAsync(reading, false) : readings.UpdateAsync(reading, false));
            return true;
        }, written => written);
}
