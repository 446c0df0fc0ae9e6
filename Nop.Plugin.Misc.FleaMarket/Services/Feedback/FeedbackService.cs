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
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Outcome<FeedbackRefusal, DealFeedback>> GiveAsync(int dealId, int buyerId, Rating rating)
    {
        if (await deals.GetByIdAsync(dealId) is not { } deal || deal.BuyerId != buyerId)
            return FeedbackRefusal.NotFound;
        var typed = rating.Trimmed();
        var productId = (await listings.GetByIdAsync(deal.ListingId))?.ProductId ?? 0;
        var written = await WriteAsync(feedback,
            async () => await RefuseToTakeAsync(dealId) is { } refusal ? [refusal] : typed.Broken(),
            () => DealFeedback.Give(deal, productId, typed, Now),
            given => mails.TellAsync(deal, given));
        if (written.Value is { } given)
            await events.PublishAsync(new FeedbackGivenEvent(deal, given));
        return written;
    }

    public async Task<Outcome<FeedbackRefusal, FeedbackAnswer>> AnswerAsync(int dealId, int sellerId, string? text)
    {
        if (await deals.GetByIdAsync(dealId) is not { } deal || deal.SellerId != sellerId)
            return FeedbackRefusal.NotFound;
        if (await feedback.Table.FirstOrDefaultAsync(row => row.DealId == dealId) is not { } given)
            return FeedbackRefusal.NothingToAnswer;
        var typed = UserText.Lines(text);
        var written = await WriteAsync(answers,
            async () => await answers.Table.AnyAsync(answer => answer.FeedbackId == given.Id) ? [FeedbackRefusal.AlreadyAnswered] : FeedbackAnswer.Broken(typed),
            () => new() { FeedbackId = given.Id, SellerId = sellerId, Text = typed!, CreatedOnUtc = Now },
            answer => mails.TellAsync(deal, given, answer));
        if (written.Value is { } answer)
            await events.PublishAsync(new FeedbackAnsweredEvent(deal, given, answer));
        return written;
    }

    public async Task<Outcome<FeedbackRefusal, FeedbackReminder>> RemindAsync(int dealId, int sellerId)
    {
        if (await deals.GetByIdAsync(dealId) is not { } deal || deal.SellerId != sellerId)
            return FeedbackRefusal.NotFound;
        if (await customers.GetCustomerByIdAsync(deal.BuyerId) is not { Deleted: false, Active: true })
            return FeedbackRefusal.BuyerGone;
        FeedbackReminder? last = null;
        var written = await WriteAsync(reminders,
            async () => await RefuseToTakeAsync(dealId) is { } refusal ? [refusal] : FeedbackRules.BrokenByReminder(last = await reminders.LastAsync(dealId), Now),
            () => new() { DealId = dealId, Number = (last?.Number ?? 0) + 1, CreatedOnUtc = Now },
            _ => mails.RemindAsync(deal));
        if (written.Succeeded)
            await events.PublishAsync(new FeedbackRemindedEvent(deal));
        return written;
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

    private Task<Outcome<FeedbackRefusal, T>> WriteAsync<T>(
        IRepository<T> table, Func<Task<IEnumerable<FeedbackRefusal>>> refuse, Func<T> prepare, Func<T, Task> tell) where T : BaseEntity =>
        transaction.RunAsync<Outcome<FeedbackRefusal, T>>(async () =>
        {
            if ((await refuse()).ToList() is { Count: > 0 } refusals)
                return refusals;
            var row = prepare();
            await table.InsertAsync(row, false);
            await tell(row);
            return row;
        }, written => written.Succeeded);
}
