using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;

/// <summary>A buyer asks at a price of their own.</summary>
internal class OfferTests(StoreDatabase database) : ServiceTests(database)
{
    private static readonly TimeSpan _longestDelay = TimeSpan.FromHours(3);

    private DealScene Deals => new(Store, Scene);

    private async Task<Deal> OfferedAsync(decimal price = 50, int quantity = 1, Listing? listing = null) =>
        DealScene.Done(await Deals.OfferAsync(await Scene.CustomerAsync(), listing ?? await Deals.TakingOffersAsync(), price, quantity));

    private Task<Outcome<DealRefusal, Deal>> CounterAsync(Deal deal, decimal? amount) =>
        Deals.MakeAsync(deal, DealAction.Counter, with: step => step with { Amount = amount });

    private async Task<Deal> CounteredAsync(decimal amount = 55) => DealScene.Done(await CounterAsync(await OfferedAsync(), amount));

    private async Task<Deal> AfterAsync(Deal deal, TimeSpan time)
    {
        Store.Clock.Move(time);
        await Store.AskAsync((UnwantedOffers offers) => offers.DeclineAsync());
        await Store.AskAsync((DealDeadlines deadlines) => deadlines.KeepAsync());
        return await Deals.NowAsync(deal);
    }

    private async Task<string[]> SubjectsAsync(int customerId)
    {
        var email = (await Store.AskAsync((IRepository<Customer> customers) => customers.GetByIdAsync(customerId))).Email;
        return await Store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table
            .Where(mail => mail.To == email && mail.Body.Contains("/deals/")).OrderBy(mail => mail.Id).Select(mail => mail.Subject).ToArrayAsync());
    }

    [Test]
    public async Task An_offer_holds_no_unit_until_the_seller_approves_it_at_its_price()
    {
        var listing = await Deals.TakingOffersAsync();
        var deal = await OfferedAsync(50, 2, listing);

        Assert.That((deal.Status, deal.Amount, deal.OfferedAmount, (await Scene.NowAsync(listing)).ReservedQuantity), Is.EqualTo((DealStatus.Offered, 100m, (decimal?)100m, 0)));
        Assert.That(await SubjectsAsync(listing.SellerId), Has.Exactly(1).Contains("$100.00"));

        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.Approve));

        Assert.That((deal.Status, deal.Amount, (await Scene.NowAsync(listing)).ReservedQuantity), Is.EqualTo((DealStatus.Confirmed, 100m, 2)));
        Assert.That((await Deals.TimelineAsync(deal)).Select(entry => (entry.Action, entry.Amount)), Is.EqualTo(new (DealAction, decimal?)[] { (DealAction.MakeOffer, 100), (DealAction.Approve, 100) }));
    }

    [TestCase(0, DealRefusal.AmountNotPositive)]
    [TestCase(-1, DealRefusal.AmountNotPositive)]
    [TestCase(60.01, DealRefusal.OfferTooHigh)]
    public async Task An_offer_is_above_zero_and_no_higher_than_the_price(decimal price, DealRefusal refusal) =>
        Assert.That((await Deals.OfferAsync(await Scene.CustomerAsync(), await Deals.TakingOffersAsync(), price)).Refusals, Is.EqualTo(new[] { refusal }));

    [Test]
    public async Task Who_offers_what_the_listing_asks_requests_it()
    {
        var deal = await OfferedAsync(60);

        Assert.That((deal.Status, deal.OfferedAmount), Is.EqualTo((DealStatus.New, (decimal?)null)));
    }

    [Test]
    public async Task No_offer_where_the_seller_or_the_store_takes_none()
    {
        Assert.That((await Deals.OfferAsync(await Scene.CustomerAsync(), await Scene.ApprovedAsync(), 50)).Refusals, Is.EqualTo(new[] { DealRefusal.OffersAreOff }));

        var listing = await Deals.TakingOffersAsync();
        await using var _ = await Scene.SettingsAsync(settings => settings.AllowOffers = false);
        Assert.That((await Deals.OfferAsync(await Scene.CustomerAsync(), listing, 50)).Refusals, Is.EqualTo(new[] { DealRefusal.OffersAreOff }));
    }

    [Test]
    public async Task The_buyer_accepts_the_sellers_price_and_the_units_are_reserved()
    {
        var deal = await CounteredAsync();
        Assert.That((deal.Status, deal.Amount, deal.ProposedAmount), Is.EqualTo((DealStatus.Offered, 50m, (decimal?)55m)));
        foreach (var action in (DealAction[])[DealAction.Approve, DealAction.Counter])
            Assert.That((await Deals.MakeAsync(deal, action, with: step => step with { Amount = 57 })).Refusals, Is.EqualTo(new[] { DealRefusal.CounterWaits }));

        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.AcceptCounter, DealActor.Buyer));

        Assert.That((deal.Status, deal.Amount, deal.ProposedAmount), Is.EqualTo((DealStatus.Confirmed, 55m, (decimal?)null)));
        Assert.That((await Deals.TimelineAsync(deal))[^1].Amount, Is.EqualTo(55));
        Assert.That((await SubjectsAsync(deal.BuyerId)).Single(), Does.Contain("Another price"));
        Assert.That((await SubjectsAsync(deal.SellerId))[^1], Does.Contain("Your price is accepted"));
    }

    [Test]
    public async Task Without_a_price_of_the_sellers_there_is_none_to_answer()
    {
        var deal = await OfferedAsync();

        foreach (var action in (DealAction[])[DealAction.AcceptCounter, DealAction.DeclineCounter])
            Assert.That((await Deals.MakeAsync(deal, action, DealActor.Buyer)).Refusals, Is.EqualTo(new[] { DealRefusal.NoAmountProposed }));
    }

    [TestCase(null, DealRefusal.AmountNotPositive)]
    [TestCase(0, DealRefusal.AmountNotPositive)]
    [TestCase(50, DealRefusal.CounterTooLow)]
    [TestCase(61, DealRefusal.CounterTooHigh)]
    public async Task The_sellers_price_is_between_the_offer_and_what_the_listing_asks(int? amount, DealRefusal refusal) =>
        Assert.That((await CounterAsync(await OfferedAsync(), amount)).Refusals, Is.EqualTo(new[] { refusal }));

    [TestCase(DealAction.DeclineOffer, DealActor.Seller, "Your offer is declined")]
    [TestCase(DealAction.TakeBackOffer, DealActor.Buyer, "An offer is taken back")]
    public async Task An_offer_that_one_of_the_two_ends_never_was_a_deal(DealAction action, DealActor actor, string subject)
    {
        var deal = DealScene.Done(await Deals.MakeAsync(await OfferedAsync(), action, actor));

        Assert.That((deal.Status, deal.Status.IsDeal()), Is.EqualTo((DealStatus.NotAccepted, false)));
        Assert.That((await SubjectsAsync(actor == DealActor.Seller ? deal.BuyerId : deal.SellerId))[^1], Does.Contain(subject));
    }

    [Test]
    public async Task A_buyer_makes_three_offers_on_a_listing_one_after_the_other()
    {
        var (buyer, listing) = (await Scene.CustomerAsync(), await Deals.TakingOffersAsync());
        for (var offer = 1; offer <= DealLimits.MostOffersPerListing; offer++)
        {
            var deal = DealScene.Done(await Deals.OfferAsync(buyer, listing, 30 + offer));
            Assert.That((await Deals.OfferAsync(buyer, listing, 45)).Refusal, Is.EqualTo(DealRefusal.OfferIsOpen));
            DealScene.Done(await Deals.MakeAsync(deal, DealAction.DeclineOffer));
        }

        Assert.That((await Deals.OfferAsync(buyer, listing, 45)).Refusals, Is.EqualTo(new[] { DealRefusal.TooManyOffers }));
        DealScene.Done(await Deals.RequestAsync(buyer, listing));
        await OfferedAsync(45, 1, listing);
    }

    [Test]
    public async Task Of_offers_sent_at_the_same_moment_one_is_made()
    {
        var (buyer, listing) = (await Scene.CustomerAsync(), await Deals.TakingOffersAsync());
        for (var offer = 1; offer < DealLimits.MostOffersPerListing; offer++)
            DealScene.Done(await Deals.MakeAsync(DealScene.Done(await Deals.OfferAsync(buyer, listing, 40)), DealAction.DeclineOffer));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Deals.OfferAsync(buyer, listing, 45))));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(1));
        Assert.That(outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Refusal), Is.All.EqualTo(DealRefusal.OfferIsOpen));
    }

    [Test]
    public async Task An_offer_that_nobody_answers_comes_to_nothing_and_sells_nothing([Values] bool countered)
    {
        var deal = countered ? await CounteredAsync() : await OfferedAsync();

        Assert.That((await AfterAsync(deal, TimeSpan.FromDays(13.9))).Status, Is.EqualTo(DealStatus.Offered));
        Assert.That((await AfterAsync(deal, TimeSpan.FromDays(0.2))).Status, Is.EqualTo(DealStatus.NotAccepted));
        Assert.That((await Deals.TimelineAsync(deal))[^1].StoreReason, Is.EqualTo(DealStoreReason.OfferRanOut));
    }

    [Test]
    public async Task An_offer_ends_with_its_listing()
    {
        var listing = await Deals.TakingOffersAsync();
        var deal = await OfferedAsync(50, 1, listing);
        Scene.Done(await Scene.WithdrawAsync(listing));

        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.NotAccepted));
    }

    [Test]
    public async Task What_is_below_the_sellers_lowest_is_declined_by_itself_later_and_as_by_the_seller()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.EnableSms = true);
        var listing = await Deals.TakingOffersAsync(lowest: 50);
        var (low, enough) = (await OfferedAsync(49.99m, 1, listing), await OfferedAsync(50, 1, listing));

        Assert.That((await AfterAsync(low, TimeSpan.FromMinutes(29))).Status, Is.EqualTo(DealStatus.Offered));
        Assert.That((await AfterAsync(low, _longestDelay)).Status, Is.EqualTo(DealStatus.NotAccepted));
        Assert.That((await Deals.NowAsync(enough)).Status, Is.EqualTo(DealStatus.Offered));

        DealScene.Done(await Deals.MakeAsync(enough, DealAction.DeclineOffer));
        var (byItself, bySeller) = ((await Deals.TimelineAsync(low))[^1], (await Deals.TimelineAsync(enough))[^1]);
        Assert.That(Told(byItself), Is.EqualTo(Told(bySeller)));
        Assert.That((await SubjectsAsync(low.BuyerId)).Single(), Is.EqualTo((await SubjectsAsync(enough.BuyerId)).Single()));
        Assert.That(await SubjectsAsync(listing.SellerId), Has.Length.EqualTo(1), "The seller hears of the offer that is high enough alone.");
        Assert.That(await Store.AskAsync((IRepository<SmsMessage> texts) => texts.Table.AnyAsync(text => text.DealId == low.Id)), Is.False);

        static object Told(DealRevision entry) => (entry.Action, entry.Actor, entry.CustomerId, entry.FromStatus, entry.ToStatus, entry.Reason, entry.StoreReason, entry.Amount, entry.DateUtc);
    }

    [Test]
    public async Task A_seller_may_still_take_an_offer_below_the_lowest()
    {
        var deal = await OfferedAsync(40, 1, await Deals.TakingOffersAsync(lowest: 50));
        deal = DealScene.Done(await CounterAsync(deal, 45));

        Assert.That((await AfterAsync(deal, _longestDelay)).Status, Is.EqualTo(DealStatus.Offered));
        Assert.That(DealScene.Done(await Deals.MakeAsync(deal, DealAction.AcceptCounter, DealActor.Buyer)).Amount, Is.EqualTo(45));
    }

    [Test]
    public async Task A_price_that_has_come_down_meanwhile_holds([Values] bool countered)
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.LowerWithoutModeration = true);
        var listing = await Deals.TakingOffersAsync();
        var deal = await OfferedAsync(50, 2, listing);
        if (countered)
            deal = DealScene.Done(await CounterAsync(deal, 110));
        var now = await Scene.NowAsync(listing);
        Scene.Done(await Scene.EditAsync(now, Scene.Content(3) with { TakesOffers = true, Price = 45 }));

        deal = DealScene.Done(countered ? await Deals.MakeAsync(deal, DealAction.AcceptCounter, DealActor.Buyer) : await Deals.MakeAsync(deal, DealAction.Approve));

        Assert.That((deal.Status, deal.Amount), Is.EqualTo((DealStatus.Confirmed, 90m)));
    }

    [Test]
    public async Task The_lowest_offer_comes_down_with_a_price_that_falls()
    {
        var seller = await Scene.CustomerAsync();
        var content = Scene.Content() with { TakesOffers = true, LowestOffer = 58, LowestPrice = 45, DaysBetweenSteps = 7 };
        var listing = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), content))));

        Store.Clock.Move(TimeSpan.FromDays(7.1));
        await Store.AskAsync((PriceFalls falls) => falls.KeepAsync());

        var now = await Scene.NowAsync(listing);
        Assert.That((now.Price, now.LowestOffer), Is.EqualTo((54m, 54m)));
    }

    [Test]
    public async Task What_was_agreed_is_what_the_product_went_for()
    {
        var listing = await Deals.TakingOffersAsync();
        var deal = DealScene.Done(await Deals.MakeAsync(await OfferedAsync(50, 2, listing), DealAction.Approve));
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.Close));

        var sold = await Store.AskAsync((SoldPriceQueries queries) => queries.OfProductAsync(Scene.StoreId, listing.ProductId));
        Assert.That(sold.Single().Price, Is.EqualTo(50));
    }
}
