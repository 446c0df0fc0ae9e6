using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using static Nop.Plugin.Misc.FleaMarket.Tests.Services.Feedback.FeedbackScene;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Feedback;

internal class FeedbackTests(StoreDatabase database) : ServiceTests(database)
{
    private const int Many = 20;

    private FeedbackScene Said => new(Store, Scene);

    private static Task<FeedbackRefusal?[]> AtOnceAsync(Func<Task<FeedbackRefusal?>> act) => Task.WhenAll(Enumerable.Range(0, Many).Select(_ => act()));

    [Test]
    public async Task It_is_taken_when_the_deal_was_sent_or_closed_and_not_before([Values] DealStatus status)
    {
        var deal = await Said.Deals.AtAsync(status);
        var expected = status is DealStatus.Sent or DealStatus.Closed ? (FeedbackRefusal?)null : FeedbackRefusal.NotNow;

        Assert.That(await Said.RemindAsync(deal), Is.EqualTo(expected));
        Assert.That(await Said.GiveAsync(deal), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_deal_that_the_store_has_closed_takes_it_too()
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Confirmed);
        deal = Deals.DealScene.Done(await Said.Deals.MakeAsync(deal, DealAction.Close, DealActor.Store));

        Assert.That(await Said.GiveAsync(deal), Is.Null);
    }

    [Test]
    public async Task It_keeps_what_was_said_of_what()
    {
        var listing = await Scene.ApprovedAsync();
        var deal = await Said.Deals.AtAsync(DealStatus.Sent, listing);

        Assert.That(await Said.GiveAsync(deal, new(2, 3, " Two\r\nlines \u0007")), Is.Null);

        var (given, answer, name) = (await Said.NowAsync(deal))!;
        Assert.That((given.ListingId, given.ProductId, given.SellerId, given.BuyerId), Is.EqualTo((listing.Id, listing.ProductId, deal.SellerId, deal.BuyerId)));
        Assert.That((given.ProductStars, given.SellerStars, given.Text, given.CreatedOnUtc), Is.EqualTo((2, 3, "Two\nlines", Store.Clock.Now)));
        Assert.That((answer, name), Is.EqualTo(((FeedbackAnswer?)null, deal.ListingName)));
    }

    [TestCase(0, 5, "Good", FeedbackRefusal.ProductStarsMissing)]
    [TestCase(6, 5, "Good", FeedbackRefusal.ProductStarsMissing)]
    [TestCase(5, 0, "Good", FeedbackRefusal.SellerStarsMissing)]
    [TestCase(5, -1, "Good", FeedbackRefusal.SellerStarsMissing)]
    [TestCase(5, 5, " \n ", FeedbackRefusal.TextMissing)]
    [TestCase(5, 5, null, FeedbackRefusal.TextMissing)]
    public async Task It_is_refused_where_something_is_missing(int product, int seller, string? text, FeedbackRefusal refusal)
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Sent);

        Assert.That(await Said.GiveAsync(deal, new(product, seller, text)), Is.EqualTo(refusal));
        Assert.That(await Said.NowAsync(deal), Is.Null);
    }

    [Test]
    public async Task Words_have_a_limit()
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Sent);
        Assert.That(await Said.GiveAsync(deal, Rating(text: new('x', DealFeedback.LongestText + 1))), Is.EqualTo(FeedbackRefusal.TextTooLong));
        Assert.That(await Said.GiveAsync(deal, Rating(text: new('x', DealFeedback.LongestText))), Is.Null);
        Assert.That(await Said.AnswerAsync(deal, new('x', FeedbackAnswer.LongestText + 1)), Is.EqualTo(FeedbackRefusal.AnswerTooLong));
        Assert.That(await Said.AnswerAsync(deal, new('x', FeedbackAnswer.LongestText)), Is.Null);
    }

    [Test]
    public async Task Only_the_buyer_gives_and_only_the_seller_answers_and_reminds()
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Sent);
        Assert.That(await Said.GiveAsync(deal, buyerId: deal.SellerId), Is.EqualTo(FeedbackRefusal.NotFound));
        Assert.That(await Said.RemindAsync(deal, deal.BuyerId), Is.EqualTo(FeedbackRefusal.NotFound));
        Assert.That(await Said.AnswerAsync(deal), Is.EqualTo(FeedbackRefusal.NothingToAnswer));
        Assert.That(await Said.GiveAsync(deal), Is.Null);
        Assert.That(await Said.AnswerAsync(deal, sellerId: deal.BuyerId), Is.EqualTo(FeedbackRefusal.NotFound));
    }

    [Test]
    public async Task Of_many_at_once_one_is_taken()
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Closed);

        var given = await AtOnceAsync(() => Said.GiveAsync(deal));
        var answered = await AtOnceAsync(() => Said.AnswerAsync(deal));

        Assert.That(given.Count(refusal => refusal is null), Is.EqualTo(1));
        Assert.That(given.Where(refusal => refusal is not null), Is.All.EqualTo(FeedbackRefusal.AlreadyGiven));
        Assert.That(answered.Count(refusal => refusal is null), Is.EqualTo(1));
        Assert.That(answered.Where(refusal => refusal is not null), Is.All.EqualTo(FeedbackRefusal.AlreadyAnswered));
        Assert.That((await Said.RatingAsync(deal.SellerId)).Count, Is.EqualTo(1));
        Assert.That(await Said.MailsAsync(deal.BuyerId), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_seller_reminds_once_in_three_days()
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Closed);

        var first = await AtOnceAsync(() => Said.RemindAsync(deal));
        Store.Clock.Move(TimeSpan.FromDays(3) - TimeSpan.FromSeconds(1));
        var early = await Said.RemindAsync(deal);
        Store.Clock.Move(TimeSpan.FromSeconds(1));
        var again = await AtOnceAsync(() => Said.RemindAsync(deal));

        Assert.That(first.Count(refusal => refusal is null), Is.EqualTo(1));
        Assert.That(first.Where(refusal => refusal is not null).Append(early), Is.All.EqualTo(FeedbackRefusal.RemindedLately));
        Assert.That(again.Count(refusal => refusal is null), Is.EqualTo(1));
        Assert.That(await Said.MailsAsync(deal.BuyerId), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Nobody_is_reminded_of_what_is_done()
    {
        var (deal, _) = await Said.GivenAsync();
        Assert.That(await Said.RemindAsync(deal), Is.EqualTo(FeedbackRefusal.AlreadyGiven));
    }

    [Test]
    public async Task Nobody_is_reminded_whose_account_is_closed()
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Closed);
        await Scene.BanAsync(deal.BuyerId);

        Assert.That(await Said.RemindAsync(deal), Is.EqualTo(FeedbackRefusal.BuyerGone));
        Assert.That(await Store.AskAsync((FeedbackQueries reader) => reader.LastReminderAsync(deal.Id)), Is.Null);
    }

    [Test]
    public async Task The_other_side_is_told()
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Closed);
        await Said.GiveAsync(deal, Rating(text: "Nice & <warm> %Store.Name%"));
        await Said.AnswerAsync(deal, "Thanks <3");

        var (toSeller, toBuyer) = ((await Said.MailsAsync(deal.SellerId)).Single(), (await Said.MailsAsync(deal.BuyerId)).Single());

        Assert.That(toSeller.Body, Does.Contain("Nice &amp; &lt;warm&gt;").And.Contain($"/customer/flea-market/deals/{deal.Id}#flea-feedback").And.Contain("Store.Name%"));
        Assert.That(toBuyer.Body, Does.Contain("Thanks &lt;3").And.Not.Contain("<3"));
    }

    [Test]
    public async Task The_rating_is_the_average_of_what_is_shown()
    {
        var (seller, random) = (await Scene.CustomerAsync(), new Random(20261122));
        var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller, 8), 8)));
        var shown = new Dictionary<int, DealFeedback>();
        Assert.That(await Said.RatingAsync(seller.Id), Is.EqualTo(new SellerRating(null, 0)));

        for (var step = 0; step < 16; step++)
        {
            if (step < 8)
                (_, shown[step]) = await Said.GivenAsync(Rating(random.Next(1, 6), random.Next(1, 6)), listing);
            else
                await Said.HideAsync(shown[random.Next(8)], random.Next(2) == 0);
            var rows = (await Store.AskAsync((IRepository<DealFeedback> table) => table.Table.Where(row => row.SellerId == seller.Id).ToListAsync()))
                .Where(row => !row.IsHidden).ToList();

            var rating = await Said.RatingAsync(seller.Id);

            Assert.That(rating.Count, Is.EqualTo(rows.Count));
            Assert.That(rating.Average, rows.Count == 0 ? Is.Null : Is.EqualTo(rows.Average(row => (decimal)row.SellerStars)));
        }
    }

    [Test]
    public async Task What_is_hidden_is_not_counted_and_the_two_still_see_it()
    {
        var (deal, feedback) = await Said.GivenAsync();
        Assert.That(await CountAsync(), Is.EqualTo(1));

        Assert.That((await Said.HideAsync(feedback), await Said.HideAsync(feedback)), Is.EqualTo((1, 0)));

        Assert.That(((await Said.RatingAsync(deal.SellerId)).Count, await CountAsync()), Is.EqualTo((0, 0)));
        Assert.That((await Said.NowAsync(deal))!.Feedback.IsHidden, Is.True);
        await Said.HideAsync(feedback, false);
        Assert.That(await CountAsync(), Is.EqualTo(1));

        Task<int> CountAsync() => Store.AskAsync((FeedbackQueries reader) => reader.CountByBuyerAsync(deal.BuyerId));
    }
}
