using Nop.Core;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feedback;

/// <summary>
/// The only writer of feedback. What may happen once has a unique key in the database: of two at the same moment
/// one loses by it, comes again and is told.
/// </summary>
public class FeedbackService(
    IRepository<DealFeedback> feedback,
    IRepository<FeedbackAnswer> answers,
    IRepository<FeedbackReminder> reminders,
    IRepository<Deal> deals,
    IRepository<Listing> listings,
    ICustomerService customers,
    FeedbackMails mails,
    WriteTransaction transaction,
    OneByOne oneByOne,
    IEventPublisher events,
    TimeProvider clock)
{
    private sealed record Written<T>(T? Row, FeedbackRefusal? Refusal) where T : BaseEntity;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <returns>Null when it is taken.</returns>
    public async Task<FeedbackRefusal?> GiveAsync(int dealId, int buyerId, Rating rating)
    {
        if (await deals.GetByIdAsync(dealId) is not { } deal || deal.BuyerId != buyerId)
            return FeedbackRefusal.NotFound;
        var typed = rating.Trimmed();
        var productId = (await listings.GetByIdAsync(deal.ListingId))?.ProductId ?? 0;
        var written = await WriteAsync(feedback,
            async () => await RefuseToTakeAsync(dealId) ?? typed.Refuse(),
            () => DealFeedback.Give(deal, productId, typed, Now),
            given => mails.TellAsync(deal, given));
        if (written.Row is { } given)
            await events.PublishAsync(new FeedbackGivenEvent(deal, given));
        return written.Refusal;
    }

    /// <returns>Null when it is taken.</returns>
    public async Task<FeedbackRefusal?> AnswerAsync(int dealId, int sellerId, string? text)
    {
        if (await deals.GetByIdAsync(dealId) is not { } deal || deal.SellerId != sellerId)
            return FeedbackRefusal.NotFound;
        if (await feedback.Table.FirstOrDefaultAsync(row => row.DealId == dealId) is not { } given)
            return FeedbackRefusal.NothingToAnswer;
        var typed = UserText.Lines(text);
        var written = await WriteAsync(answers,
            async () => await answers.Table.AnyAsync(answer => answer.FeedbackId == given.Id) ? FeedbackRefusal.AlreadyAnswered : FeedbackAnswer.Refuse(typed),
            () => new() { FeedbackId = given.Id, SellerId = sellerId, Text = typed!, CreatedOnUtc = Now },
            answer => mails.TellAsync(deal, given, answer));
        if (written.Row is { } answer)
            await events.PublishAsync(new FeedbackAnsweredEvent(deal, given, answer));
        return written.Refusal;
    }

    /// <returns>Null when the buyer is told.</returns>
    public async Task<FeedbackRefusal?> RemindAsync(int dealId, int sellerId)
    {
        if (await deals.GetByIdAsync(dealId) is not { } deal || deal.SellerId != sellerId)
            return FeedbackRefusal.NotFound;
        if (await customers.GetCustomerByIdAsync(deal.BuyerId) is not { Deleted: false, Active: true })
            return FeedbackRefusal.BuyerGone;
        FeedbackReminder? last = null;
        var written = await WriteAsync(reminders,
            async () => await RefuseToTakeAsync(dealId) ?? FeedbackRules.RefuseReminder(last = await reminders.LastAsync(dealId), Now),
            () => new() { DealId = dealId, Number = (last?.Number ?? 0) + 1, CreatedOnUtc = Now },
            _ => mails.RemindAsync(deal));
        if (written.Row is not null)
            await events.PublishAsync(new FeedbackRemindedEvent(deal));
        return written.Refusal;
    }

    /// <returns>How many this has changed.</returns>
    public async Task<int> ModerateAsync(int moderatorId, IReadOnlyCollection<int> feedbackIds, bool hide)
    {
        var changed = (await feedback.GetByIdsAsync(feedbackIds.Distinct().ToList())).Where(given => given.IsHidden != hide).ToList();
        return await oneByOne.DoAsync(changed, async given =>
        {
            if (hide)
                given.Hide(moderatorId);
            else
                given.Show();
            await feedback.UpdateAsync(given);
            await events.PublishAsync(new FeedbackModeratedEvent(given, moderatorId));
        }, given => $"the feedback {given.Id}");
    }

    private async Task<FeedbackRefusal?> RefuseToTakeAsync(int dealId)
    {
        if (await deals.GetByIdAsync(dealId) is not { } deal || !deal.Status.TakesFeedback())
            return FeedbackRefusal.NotNow;
        return await feedback.Table.AnyAsync(given => given.DealId == dealId) ? FeedbackRefusal.AlreadyGiven : null;
    }

    private Task<Written<T>> WriteAsync<T>(IRepository<T> table, Func<Task<FeedbackRefusal?>> refuse, Func<T> prepare, Func<T, Task> tell) where T : BaseEntity =>
        transaction.RunAsync(async () =>
        {
            if (await refuse() is { } refusal)
                return new(null, refusal);
            var row = prepare();
            await table.InsertAsync(row, false);
            await tell(row);
            return new Written<T>(row, null);
        }, written => written.Row is not null);
}
