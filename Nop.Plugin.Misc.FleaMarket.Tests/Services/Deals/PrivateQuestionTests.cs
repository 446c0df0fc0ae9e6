using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;

/// <summary>A customer asks a seller in private, before there is a deal.</summary>
internal class PrivateQuestionTests(StoreDatabase database) : ServiceTests(database)
{
    private DealScene Deals => new(Store, Scene);

    private async Task<string[]> LettersAsync(Deal deal) =>
        (await Store.AskAsync((DealMessageService messages) => messages.GetAsync(deal.Id, 100))).Select(letter => letter.Text).ToArray();

    private async Task<Deal> AskedAsync(Listing? listing = null) =>
        DealScene.Done(await Deals.AskAsync(await Scene.CustomerAsync(), listing ?? await Deals.TakingQuestionsAsync()));

    private Task AnswerAsync(Deal deal, string text) => Store.AskAsync((DealMessageService messages) => messages.WriteAsync(deal, deal.SellerId, text));

    private async Task<string[]> SubjectsAsync(int customerId)
    {
        var email = (await Store.AskAsync((IRepository<Customer> customers) => customers.GetByIdAsync(customerId))).Email;
        return await Store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table
            .Where(mail => mail.To == email && mail.Body.Contains("/deals/")).OrderBy(mail => mail.Id).Select(mail => mail.Subject).ToArrayAsync());
    }

    [Test]
    public async Task A_question_is_no_deal_and_both_are_told_once_of_what_they_have_not_read()
    {
        var deal = await AskedAsync();
        await AnswerAsync(deal, "It does not.");
        await AnswerAsync(deal, "Really.");

        Assert.That((deal.Status, deal.Status.IsDeal(), deal.Quantity, deal.Amount), Is.EqualTo((DealStatus.Asked, false, 0, 0m)));
        Assert.That(await LettersAsync(deal), Is.EqualTo(new[] { "Does it smell of smoke?", "It does not.", "Really." }));
        foreach (var customerId in (int[])[deal.SellerId, deal.BuyerId])
            Assert.That((await SubjectsAsync(customerId)).Single(), Does.Contain("A private message about"));
        Assert.That((await Store.AskAsync((DealQueries queries) => queries.CountWaitingAsync(deal.SellerId, Scene.StoreId))).SaleMessages, Is.EqualTo(1));
    }

    [Test]
    public async Task Who_asks_again_goes_on_with_the_same_conversation()
    {
        var (asker, listing) = (await Scene.CustomerAsync(), await Deals.TakingQuestionsAsync());
        var first = DealScene.Done(await Deals.AskAsync(asker, listing, "One"));
        var second = DealScene.Done(await Deals.AskAsync(asker, listing, "Two"));

        Assert.That(second.Id, Is.EqualTo(first.Id));
        Assert.That(await LettersAsync(first), Is.EqualTo(new[] { "One", "Two" }));
    }

    [Test]
    public async Task Questions_sent_at_the_same_moment_are_one_conversation()
    {
        var (asker, listing) = (await Scene.CustomerAsync(), await Deals.TakingQuestionsAsync());

        var asked = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => Deals.AskAsync(asker, listing, $"Question {i}"))));

        Assert.That(asked.Select(outcome => DealScene.Done(outcome).Id).Distinct().Count(), Is.EqualTo(1));
        Assert.That(await LettersAsync(asked[0].Value!), Has.Length.EqualTo(6));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task The_conversation_becomes_the_deals_when_its_customer_asks_for_the_listing(bool offers)
    {
        var (asker, listing) = (await Scene.CustomerAsync(), await Deals.TakingQuestionsAsync());
        var asked = DealScene.Done(await Deals.AskAsync(asker, listing));
        await AnswerAsync(asked, "It does not.");
        Store.Clock.Move(TimeSpan.FromDays(20));

        var deal = DealScene.Done(offers ? await Deals.OfferAsync(asker, listing, 50) : await Deals.RequestAsync(asker, listing, DealScene.Terms(2)));

        Assert.That((deal.Id, deal.Status, deal.Quantity, deal.Amount, deal.CreatedOnUtc), Is.EqualTo(offers
            ? (asked.Id, DealStatus.Offered, 1, 50m, Store.Clock.Now)
            : (asked.Id, DealStatus.New, 2, 120m, Store.Clock.Now)));
        Assert.That((deal.Phone, deal.ShippingAddressId > 0, deal.ClosesOnUtc), Is.EqualTo(("+1 555 0100", true, Store.Clock.Now.AddDays(14))));
        Assert.That(await LettersAsync(deal), Has.Length.EqualTo(2));
        Assert.That((await Deals.TimelineAsync(deal)).Select(entry => entry.Action), Is.EqualTo(new[] { DealAction.Ask, offers ? DealAction.MakeOffer : DealAction.Request }));
        Assert.That(DealScene.Done(await Deals.AskAsync(asker, listing, "One more")).Id, Is.EqualTo(deal.Id), "While it is open, they write about it there.");
        Assert.That(DealScene.Done(await Deals.MakeAsync(deal, DealAction.Approve)).Status, Is.EqualTo(DealStatus.Confirmed));
    }

    [Test]
    public async Task Of_two_requests_at_once_one_takes_the_conversation()
    {
        var (asker, listing) = (await Scene.CustomerAsync(), await Deals.TakingQuestionsAsync());
        var asked = DealScene.Done(await Deals.AskAsync(asker, listing));

        var made = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Deals.RequestAsync(asker, listing))));

        Assert.That(made.Select(outcome => DealScene.Done(outcome).Id).Order(), Is.Unique.And.Contain(asked.Id));
    }

    [Test]
    public async Task A_request_is_no_step_of_a_question()
    {
        var deal = await AskedAsync();

        foreach (var action in (DealAction[])[DealAction.Request, DealAction.MakeOffer])
            Assert.That((await Deals.MakeAsync(deal, action, DealActor.Buyer, step => step with { Amount = 1 })).Refusal, Is.EqualTo(DealRefusal.NotOpenNow));
    }

    [Test]
    public async Task No_question_in_private_where_the_seller_or_the_store_takes_none()
    {
        var asker = await Scene.CustomerAsync();
        Assert.That((await Deals.AskAsync(asker, await Scene.ApprovedAsync())).Refusals, Is.EqualTo(new[] { DealRefusal.QuestionsAreOff }));
        var listing = await Deals.TakingQuestionsAsync(asker);
        Assert.That((await Deals.AskAsync(asker, listing)).Refusals, Is.EqualTo(new[] { DealRefusal.OwnListing }));

        await using var _ = await Scene.SettingsAsync(settings => settings.AllowPrivateQuestions = false);
        Assert.That((await Deals.AskAsync(await Scene.CustomerAsync(), listing)).Refusals, Is.EqualTo(new[] { DealRefusal.QuestionsAreOff }));
    }

    [TestCase(" ", DealRefusal.TextMissing)]
    [TestCase(null, DealRefusal.TextMissing)]
    [TestCase(2001, DealRefusal.MessageTooLong)]
    public async Task A_question_says_something_and_not_too_much(object? text, DealRefusal refusal) =>
        Assert.That((await Deals.AskAsync(await Scene.CustomerAsync(), await Deals.TakingQuestionsAsync(), text is int length ? new string('a', length) : (string?)text)).Refusals, Is.EqualTo(new[] { refusal }));

    [Test]
    public async Task An_account_begins_as_many_conversations_in_an_hour_as_it_writes_comments()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.MostCommentsPerAccountAndHour = 2);
        var asker = await Scene.CustomerAsync();
        for (var i = 0; i < 2; i++)
            DealScene.Done(await Deals.AskAsync(asker, await Deals.TakingQuestionsAsync()));
        var third = await Deals.TakingQuestionsAsync();

        Assert.That((await Deals.AskAsync(asker, third)).Refusal, Is.EqualTo(DealRefusal.TooManyMessages));
        Store.Clock.Move(TimeSpan.FromHours(1.1));
        DealScene.Done(await Deals.AskAsync(asker, third));
    }

    [Test]
    public async Task A_seller_ends_a_conversation_and_takes_no_more_questions_of_that_customer()
    {
        var (asker, seller) = (await Scene.CustomerAsync(), await Scene.CustomerAsync());
        var deal = DealScene.Done(await Deals.AskAsync(asker, await Deals.TakingQuestionsAsync(seller)));
        var another = await Deals.TakingQuestionsAsync(seller);

        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.EndQuestion));

        foreach (var writer in (int[])[deal.BuyerId, deal.SellerId])
            Assert.That((await Store.AskAsync((DealMessageService messages) => messages.WriteAsync(deal, writer, "Hello?"))).Refusal, Is.EqualTo(DealRefusal.NotOpenNow));
        Assert.That((await Deals.AskAsync(asker, another)).Refusals, Is.EqualTo(new[] { DealRefusal.SellerTakesNoQuestions }));
        DealScene.Done(await Deals.AskAsync(await Scene.CustomerAsync(), another));
        DealScene.Done(await Deals.RequestAsync(asker, another));
    }

    [Test]
    public async Task A_seller_who_opens_a_conversation_again_takes_that_customers_questions_about_everything()
    {
        var (asker, seller) = (await Scene.CustomerAsync(), await Scene.CustomerAsync());
        var (first, second, third) = (await Deals.TakingQuestionsAsync(seller), await Deals.TakingQuestionsAsync(seller), await Deals.TakingQuestionsAsync(seller));
        var (one, two) = (DealScene.Done(await Deals.AskAsync(asker, first)), DealScene.Done(await Deals.AskAsync(asker, second)));
        Assert.That((await Deals.MakeAsync(one, DealAction.ReopenQuestion)).Refusal, Is.EqualTo(DealRefusal.NotOpenNow));
        one = DealScene.Done(await Deals.MakeAsync(one, DealAction.EndQuestion));
        DealScene.Done(await Deals.MakeAsync(two, DealAction.EndQuestion));
        Store.Clock.Move(TimeSpan.FromMinutes(1));

        one = DealScene.Done(await Deals.MakeAsync(one, DealAction.ReopenQuestion));

        Assert.That((one.Status, one.TakesMessagesOf(asker.Id), one.TakesMessagesOf(seller.Id)), Is.EqualTo((DealStatus.Asked, true, true)));
        Assert.That((await Store.AskAsync((DealMessageService messages) => messages.WriteAsync(one, asker.Id, "Thank you"))).Succeeded);
        var other = DealScene.Done(await Deals.AskAsync(asker, third));
        Store.Clock.Move(TimeSpan.FromMinutes(1));
        DealScene.Done(await Deals.MakeAsync(other, DealAction.EndQuestion));
        Assert.That((await Deals.AskAsync(asker, second)).Refusal, Is.EqualTo(DealRefusal.SellerTakesNoQuestions));
    }

    [Test]
    public async Task What_was_an_order_is_not_opened_again()
    {
        var deal = await Deals.AtAsync(DealStatus.AwaitingBuyer);
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.DeclineOrder, DealActor.Buyer));

        Assert.That((await Deals.MakeAsync(deal, DealAction.ReopenQuestion)).Refusal, Is.EqualTo(DealRefusal.NotOpenNow));
        Assert.That(DealRules.OpenTo(DealActor.Seller, deal.SellerId, deal, Store.Clock.Now), Is.Empty);
    }

    [Test]
    public async Task A_question_gives_the_seller_no_card_but_both_a_complaint_and_the_seller_somebody_to_add_an_order_for()
    {
        var deal = await AskedAsync();
        Assert.That(await Store.AskAsync((BuyerCards cards) => cards.CountDealsAsync(deal.SellerId, deal.BuyerId)), Is.EqualTo(new BuyerDeals(0, 0)));
        Assert.That(deal.IsWantedByBuyer, Is.False);
        Assert.That(await Store.AskAsync((PastCorrespondents past) => past.HasWrittenAsync(deal.BuyerId, deal.SellerId)), Is.True);

        var type = (await Store.AskAsync((ModerationReasons reasons) => reasons.OfAsync(ReasonKind.ComplaintAboutBuyer)))[0].Id;
        var outcome = await Store.AskAsync((ComplaintService complaints) => complaints.ComplainAsync(deal, deal.SellerId, type, "Insults"));
        Assert.That(outcome.Value, Is.TypeOf<Complaint>());
    }

    [Test]
    public async Task A_listing_does_not_expire_over_an_unanswered_question_in_private()
    {
        var listing = await Deals.TakingQuestionsAsync();
        var deal = await AskedAsync(listing);

        async Task<ListingStatus> AfterAsync(double days)
        {
            Store.Clock.Move(TimeSpan.FromDays(days));
            await Store.AskAsync((ListingExpiry expiry) => expiry.KeepAsync());
            return (await Scene.NowAsync(listing)).Status;
        }

        Assert.That(await AfterAsync(58), Is.EqualTo(ListingStatus.Approved));
        Assert.That(await AfterAsync(8), Is.EqualTo(ListingStatus.Approved));
        await AnswerAsync(deal, "It does not.");
        Assert.That(await AfterAsync(0.1), Is.EqualTo(ListingStatus.Expired));
    }

    [Test]
    public async Task Nobody_closes_or_cancels_a_question_for_its_age()
    {
        var deal = await AskedAsync();
        for (var i = 0; i < 3; i++)
        {
            Store.Clock.Move(TimeSpan.FromDays(15));
            await Store.AskAsync((DealDeadlines deadlines) => deadlines.KeepAsync());
        }

        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Asked));
    }
}
