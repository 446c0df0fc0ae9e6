using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Limits;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>The letters of buyer and seller, and how far each has read them.</summary>
public class DealMessageService(
    IRepository<DealMessage> messages,
    IRepository<MessageReadMarker> readings,
    Allowances allowances,
    DealMails mails,
    WriteTransaction transaction,
    IEventPublisher events,
    TimeProvider clock)
{
    /// <summary>Messages of one author in one deal and hour.</summary>
    public const int MostPerHour = 60;

    /// <summary>Between two mails about unread messages of one deal.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public async Task<Outcome<DealRefusal, DealMessage>> WriteAsync(Deal deal, int authorId, string? text)
    {
        text = UserText.Lines(text);
        if (text is null)
            return DealRefusal.TextMissing;
        if (text.Length > DealMessage.LongestText)
            return DealRefusal.MessageTooLong;
        if (!deal.TakesMessagesOf(authorId))
            return DealRefusal.NotOpenNow;
        if (await transaction.RunAsync(() => AddAsync(deal, authorId, text), written => written is not null) is not { } message)
            return DealRefusal.TooManyMessages;
        await PublishAsync(deal, message);
        return message;
    }

    public async Task PublishAsync(Deal deal, DealMessage message)
    {
        await events.EntityInsertedAsync(message);
        await events.PublishAsync(new DealMessageWrittenEvent(deal, message));
    }

    /// <summary>A part of a larger unit of work, whose owner publishes the message when it is committed.</summary>
    /// <returns>Null when there were too many within the hour.</returns>
    public async Task<DealMessage?> AddAsync(Deal deal, int authorId, string text)
    {
        if (!await allowances.TakeAsync(Purpose.Message(deal.Id, authorId), MostPerHour))
            return null;
        var message = new DealMessage
        {
            DealId = deal.Id, AuthorId = authorId, ReaderId = deal.OtherThan(authorId), Text = text, CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        };
        await messages.InsertAsync(message, false);
        if (await TakeNoticeAsync(deal.Id, message.ReaderId))
            await mails.TellAsync(deal, message);
        return message;
    }

    /// <summary>The oldest first, of the newest <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<DealMessage>> GetAsync(int dealId, int most)
    {
        var newest = await messages.Table.Where(message => message.DealId == dealId)
            .OrderByDescending(message => message.Id).Take(most).ToListAsync();
        return Enumerable.Reverse(newest).ToList();
    }

    public Task<MessageReadMarker?> ReadingAsync(int dealId, int customerId) =>
        readings.Table.FirstOrDefaultAsync(reading => reading.DealId == dealId && reading.CustomerId == customerId)!;

    /// <summary>Takes note that a customer has seen the messages up to one.</summary>
    public async Task ReadAsync(int dealId, int customerId, int lastMessageId)
    {
        if (await transaction.RunAsync(() => WriteAsync(dealId, customerId, reading => lastMessageId <= reading.LastMessageId && reading.NotifiedOnUtc is null
            ? null
            : (Math.Max(lastMessageId, reading.LastMessageId), null)), written => written))
            await events.PublishAsync(new DealMessagesReadEvent(dealId, customerId));
    }

    /// <summary>Whether the reader is to be told of an unread message now: once in a <see cref="Pause"/> until it is read.</summary>
    private Task<bool> TakeNoticeAsync(int dealId, int readerId)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return WriteAsync(dealId, readerId, reading => reading.NotifiedOnUtc > now - Pause ? null : (reading.LastMessageId, now));
    }

    /// <returns>Whether there was something to change.</returns>
    private async Task<bool> WriteAsync(int dealId, int customerId, Func<MessageReadMarker, (int LastMessageId, DateTime? NotifiedOnUtc)?> change)
    {
        var reading = await ReadingAsync(dealId, customerId) ?? new() { DealId = dealId, CustomerId = customerId };
        if (change(reading) is not { } wanted)
            return false;
        (reading.LastMessageId, reading.NotifiedOnUtc) = wanted;
        await (reading.Id == 0 ? readings.InsertAsync(reading, false) : readings.UpdateAsync(reading, false));
        return true;
    }
}
