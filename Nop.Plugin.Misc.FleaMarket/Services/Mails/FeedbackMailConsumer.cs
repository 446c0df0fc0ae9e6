using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Services.Customers;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Tells the seller of feedback, and the buyer of an answer and that the seller asks for feedback.</summary>
public class FeedbackMailConsumer(MailQueue queue, FeedbackTokens tokens, ICustomerService customers)
    : IConsumer<FeedbackGivenEvent>, IConsumer<FeedbackAnsweredEvent>, IConsumer<FeedbackRemindedEvent>
{
    private const string Given = "FleaMarket.FeedbackGiven";
    private const string Answered = "FleaMarket.FeedbackAnswered";
    private const string Reminder = "FleaMarket.FeedbackReminder";

    public Task HandleEventAsync(FeedbackGivenEvent eventMessage) =>
        TellAsync(eventMessage.Deal.SellerId, Given, eventMessage.Deal, eventMessage.Feedback);

    public Task HandleEventAsync(FeedbackAnsweredEvent eventMessage) =>
        TellAsync(eventMessage.Deal.BuyerId, Answered, eventMessage.Deal, eventMessage.Feedback, eventMessage.Answer);

    public Task HandleEventAsync(FeedbackRemindedEvent eventMessage) =>
        TellAsync(eventMessage.Deal.BuyerId, Reminder, eventMessage.Deal);

    private async Task TellAsync(int customerId, string template, Deal deal, DealFeedback? feedback = null, FeedbackAnswer? answer = null)
    {
        if (await customers.GetCustomerByIdAsync(customerId) is { Deleted: false, Active: true } receiver)
            await queue.AddAsync(template, deal.StoreId, receiver.LanguageId ?? 0, receiver, receiver,
                (store, language) => tokens.OfAsync(deal, feedback, answer, store, language));
    }
}
