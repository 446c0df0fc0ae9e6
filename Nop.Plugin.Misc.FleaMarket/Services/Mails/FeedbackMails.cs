using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Tells, in the transaction of what has happened, the seller of feedback, and the buyer of an answer and that the seller asks for feedback.</summary>
public class FeedbackMails(MailQueue queue, FeedbackTokens tokens, Telling telling, ICustomerService customers)
{
    private const string Given = "FleaMarket.FeedbackGiven";
    private const string Answered = "FleaMarket.FeedbackAnswered";
    private const string Reminder = "FleaMarket.FeedbackReminder";

    public Task TellAsync(Deal deal, DealFeedback given) => TellAsync(deal.SellerId, Given, deal, given);

    public Task TellAsync(Deal deal, DealFeedback given, FeedbackAnswer answer) => TellAsync(deal.BuyerId, Answered, deal, given, answer);

    public Task RemindAsync(Deal deal) => TellAsync(deal.BuyerId, Reminder, deal);

    private Task TellAsync(int customerId, string template, Deal deal, DealFeedback? feedback = null, FeedbackAnswer? answer = null) =>
        telling.TryAsync($"{template} of the deal {deal.Id}", () => AddAsync(customerId, template, deal, feedback, answer));

    private async Task AddAsync(int customerId, string template, Deal deal, DealFeedback? feedback, FeedbackAnswer? answer)
    {
        if (await customers.GetCustomerByIdAsync(customerId) is { Deleted: false, Active: true } receiver)
            await queue.AddAsync(template, deal.StoreId, receiver.LanguageId ?? 0, receiver, receiver,
                (store, language) => tokens.OfAsync(deal, feedback, answer, store, language));
    }
}
