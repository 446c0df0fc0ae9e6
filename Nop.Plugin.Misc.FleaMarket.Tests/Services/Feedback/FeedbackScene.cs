using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Feedback;

/// <summary>What the two say of deals.</summary>
internal sealed class FeedbackScene(InProcessStore store, Scene scene)
{
    public static Rating Rating(int seller = 5, int product = 4, string? text = "Warm and as described") => new(product, seller, text);

    public DealScene Deals => new(store, scene);

    public async Task<FeedbackRefusal?> GiveAsync(Deal deal, Rating? rating = null, int? buyerId = null) =>
        (await store.AskAsync((FeedbackService desk) => desk.GiveAsync(deal.Id, buyerId ?? deal.BuyerId, rating ?? Rating()))).Refusal;

    public async Task<FeedbackRefusal?> AnswerAsync(Deal deal, string? text = "Thank you", int? sellerId = null) =>
        (await store.AskAsync((FeedbackService desk) => desk.AnswerAsync(deal.Id, sellerId ?? deal.SellerId, text))).Refusal;

    public async Task<FeedbackRefusal?> RemindAsync(Deal deal, int? sellerId = null) =>
        (await store.AskAsync((FeedbackService desk) => desk.RemindAsync(deal.Id, sellerId ?? deal.SellerId))).Refusal;

    public Task<int> HideAsync(DealFeedback feedback, bool hide = true) =>
        store.AskAsync((FeedbackService desk) => desk.ModerateAsync(Scene.Moderator, [feedback.Id], hide));

    /// <summary>A closed deal with feedback.</summary>
    public async Task<(Deal Deal, DealFeedback Feedback)> GivenAsync(Rating? rating = null, Listing? listing = null)
    {
        var deal = await Deals.AtAsync(DealStatus.Closed, listing);
        Assert.That(await GiveAsync(deal, rating), Is.Null);
        return (deal, (await NowAsync(deal))!.Feedback);
    }

    public Task<GivenFeedback?> NowAsync(Deal deal) => store.AskAsync((FeedbackQueries reader) => reader.GetAsync(deal.Id));

    public Task<SellerRating> RatingAsync(int sellerId) => store.AskAsync((FeedbackQueries reader) => reader.RatingAsync(sellerId, Scene.StoreId));

    /// <summary>About feedback, to one of the two, the oldest first.</summary>
    public async Task<IReadOnlyList<QueuedEmail>> MailsAsync(int customerId)
    {
        var customer = await store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(customerId));
        return (await store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table
            .Where(mail => mail.To == customer.Email && mail.Body.Contains("#flea-feedback")).OrderBy(mail => mail.Id).ToListAsync())).ToList();
    }
}
