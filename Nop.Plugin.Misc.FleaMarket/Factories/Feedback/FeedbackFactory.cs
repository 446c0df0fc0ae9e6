using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Feedback;

/// <summary>The feedback on a deal's page.</summary>
public class FeedbackFactory(FeedbackQueries feedbackQueries, DealDates dates, CurrentVisitor visitor, TimeProvider clock)
{
    /// <returns>Null where there is none and none may be given.</returns>
    public async Task<DealFeedbackModel?> PrepareAsync(Deal deal, Func<int, string> nameOf)
    {
        var given = await feedbackQueries.GetAsync(deal.Id);
        if (given is null && !deal.Status.TakesFeedback())
            return null;
        var isSeller = (await visitor.CustomerAsync()).Id == deal.SellerId;
        var reminder = isSeller && given is null ? await feedbackQueries.LastReminderAsync(deal.Id) : null;
        return new()
        {
            DealId = deal.Id,
            IsSeller = isSeller,
            Given = given is null ? null : await ShowAsync(given, nameOf),
            RemindedOn = reminder is null ? null : await dates.ShowAsync(reminder.CreatedOnUtc),
            RemindAgainOn = !FeedbackRules.BrokenByReminder(reminder, clock.GetUtcNow().UtcDateTime).Any() ? null : await dates.ShowAsync(reminder!.NextOnUtc)
        };
    }

    public async Task<FeedbackModel> ShowAsync(GivenFeedback given, Func<int, string> nameOf) => new()
    {
        Author = nameOf(given.Feedback.BuyerId),
        Name = given.Name,
        ProductStars = given.Feedback.ProductStars,
        SellerStars = given.Feedback.SellerStars,
        Text = given.Feedback.Text,
        When = await dates.ShowAsync(given.Feedback.CreatedOnUtc),
        IsHidden = given.Feedback.IsHidden,
        Answer = given.Answer?.Text,
        AnsweredOn = given.Answer is { } answer ? await dates.ShowAsync(answer.CreatedOnUtc) : default
    };
}
