using Nop.Core.Domain.Common;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;

[TestFixture(StoreDatabase.Sqlite)]
internal class DealTests(StoreDatabase database) : StoreTests(database)
{
    private DealScene Deals => new(Store, Scene);

    [Test]
    public async Task What_is_reserved_to_the_last_unit_is_not_offered_to_be_marked_as_sold()
    {
        var listing = await Scene.ApprovedAsync(2, 2);
        Assert.That(ListingMoves.OpenTo(ListingActor.Seller, listing), Does.Contain(ListingAction.SellOut));

        await Deals.AtAsync(DealStatus.Confirmed, listing, 2);

        Assert.That(ListingMoves.OpenTo(ListingActor.Seller, await Scene.NowAsync(listing)), Is.EqualTo(new[] { ListingAction.Edit, ListingAction.Withdraw }));
    }

    [Test]
    public async Task A_request_reserves_nothing_and_keeps_its_own_copy_of_the_address()
    {
        var listing = await Scene.ApprovedAsync(2, 2);
        var address = DealScene.Address();

        var deal = DealScene.Done(await Deals.RequestAsync(await Scene.CustomerAsync(), listing, DealScene.Terms(2) with { ShippingAddress = address }));

        Assert.That((deal.Status, deal.Revision, deal.Amount, deal.SellerId), Is.EqualTo((DealStatus.New, 1, 2 * listing.Price, listing.SellerId)));
        Assert.That(deal.ClosesOnUtc, Is.EqualTo(Store.Clock.Now.AddDays(14)).Within(1).Milliseconds);
        Assert.That((await Scene.NowAsync(listing)).ReservedQuantity, Is.Zero);
        var copy = await Store.AskAsync((IRepository<Address> addresses) => addresses.GetByIdAsync(deal.ShippingAddressId));
        Assert.That((copy.Address1, copy.City), Is.EqualTo((address.Address1, address.City)));
    }

    [Test]
    public async Task An_amount_is_rounded_as_the_currency_is()
    {
        var seller = await Scene.CustomerAsync();
        var offer = await Scene.OfferAsync(seller, await Scene.BuyAsync(seller, 3), Scene.Content(3) with { Price = 33.333m });
        var listing = Scene.Done(await Scene.ApproveAsync(Scene.Done(offer)));

        Assert.That((await Deals.RequestedAsync(listing, 3)).Amount, Is.EqualTo(100m));
        Assert.That((await Deals.RequestedAsync(listing, 1)).Amount, Is.EqualTo(33.33m));
    }

    [Test]
    public async Task A_deal_goes_from_its_request_to_its_end_and_sells_the_units()
    {
        var listing = await Scene.ApprovedAsync(1, 1);
        var deal = await Deals.RequestedAsync(listing);

        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.Approve));
        Assert.That((await Scene.NowAsync(listing)).AvailableQuantity, Is.Zero);
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.MarkAsPaid));
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.MarkAsSent, with: step => step with { TrackingNumber = " RR 123 " }));
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.Close));

        Assert.That((deal.Status, deal.TrackingNumber), Is.EqualTo((DealStatus.Closed, "RR 123")));
        Assert.That(deal.PaidOnUtc, Is.EqualTo(Store.Clock.Now).Within(1).Milliseconds);
        var sold = await Scene.NowAsync(listing);
        Assert.That((sold.Status, sold.SoldQuantity, sold.Quantity, sold.ReservedQuantity), Is.EqualTo((ListingStatus.Sold, 1, 0, 0)));
        var balance = await Scene.BalanceAsync(listing.OrderItemId);
        Assert.That((balance.Held, balance.Sold), Is.EqualTo((0, 1)));
        Assert.That((await Deals.TimelineAsync(deal)).Select(entry => (entry.Revision, entry.Action, entry.ToStatus)), Is.EqualTo(new[]
        {
            (1, DealAction.Request, DealStatus.New), (2, DealAction.Approve, DealStatus.Confirmed), (3, DealAction.MarkAsPaid, DealStatus.Paid),
            (4, DealAction.MarkAsSent, DealStatus.Sent), (5, DealAction.Close, DealStatus.Closed)
        }));
    }

    [Test]
    public async Task Cancelling_frees_the_units()
    {
        var listing = await Scene.ApprovedAsync(2, 2);
        var deal = await Deals.AtAsync(DealStatus.Confirmed, listing, 2);

        await Deals.CancelledAsync(deal);

        var free = await Scene.NowAsync(listing);
        Assert.That((free.Status, free.AvailableQuantity, free.ReservedQuantity), Is.EqualTo((ListingStatus.Approved, 2, 0)));
    }

    [Test]
    public async Task The_last_units_go_to_the_first_who_is_confirmed()
    {
        var listing = await Scene.ApprovedAsync(1, 1);
        var (first, second) = (await Deals.RequestedAsync(listing), await Deals.RequestedAsync(listing));
        DealScene.Done(await Deals.MakeAsync(first, DealAction.Approve));

        Assert.That((await Deals.MakeAsync(second, DealAction.Approve)).Refusal, Is.EqualTo(DealRefusal.NotEnoughUnits));
        Assert.That((await Deals.RequestAsync(await Scene.CustomerAsync(), listing)).Refusal, Is.EqualTo(DealRefusal.NotEnoughUnits));
    }

    [Test]
    public async Task A_request_is_refused_where_something_is_missing()
    {
        var listing = await Scene.ApprovedAsync(2, 2);
        var (buyer, terms) = (await Scene.CustomerAsync(), DealScene.Terms());

        Assert.That(await RefusalAsync(terms with { Quantity = 0 }), Is.EqualTo(DealRefusal.QuantityNotPositive));
        Assert.That(await RefusalAsync(terms with { Quantity = -1 }), Is.EqualTo(DealRefusal.QuantityNotPositive));
        Assert.That(await RefusalAsync(terms with { Quantity = 3 }), Is.EqualTo(DealRefusal.NotEnoughUnits));
        Assert.That(await RefusalAsync(terms with { ShippingAddress = null }), Is.EqualTo(DealRefusal.AddressMissing));
        Assert.That(await RefusalAsync(terms with { Phone = " " }), Is.EqualTo(DealRefusal.PhoneMissing));
        Assert.That(await RefusalAsync(terms with { Phone = "call me" }), Is.EqualTo(DealRefusal.PhoneWrong));
        Assert.That(await RefusalAsync(terms with { Phone = new('1', 51) }), Is.EqualTo(DealRefusal.PhoneTooLong));
        Assert.That(await RefusalAsync(terms with { Message = new('x', 2001) }), Is.EqualTo(DealRefusal.MessageTooLong));
        Assert.That(await RefusalAsync(terms with { ShownPrice = listing.Price - 1 }), Is.EqualTo(DealRefusal.PriceChanged));

        async Task<DealRefusal?> RefusalAsync(DealTerms wrong) => (await Deals.RequestAsync(buyer, listing, wrong)).Refusal;
    }

    [Test]
    public async Task Sellers_do_not_buy_from_themselves_and_nobody_buys_what_is_not_on_sale()
    {
        var seller = await Scene.CustomerAsync();
        var listing = await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller));
        Assert.That((await Deals.RequestAsync(await Scene.CustomerAsync(), listing)).Refusal, Is.EqualTo(DealRefusal.ListingNotOnSale));

        listing = Scene.Done(await Scene.ApproveAsync(listing));
        Assert.That((await Deals.RequestAsync(seller, listing)).Refusal, Is.EqualTo(DealRefusal.OwnListing));
    }

    [Test]
    public async Task A_buyer_has_three_new_requests_on_a_listing_at_most()
    {
        var (buyer, listing) = (await Scene.CustomerAsync(), await Scene.ApprovedAsync(5, 5));
        for (var i = 0; i < 3; i++)
            DealScene.Done(await Deals.RequestAsync(buyer, listing));

        Assert.That((await Deals.RequestAsync(buyer, listing)).Refusal, Is.EqualTo(DealRefusal.TooManyOpenRequests));
    }

    [Test]
    public async Task The_store_may_switch_deals_off()
    {
        await using var off = await Scene.SettingsAsync(settings => settings.AllowDeals = false);

        Assert.That((await Deals.RequestAsync(await Scene.CustomerAsync(), await Scene.ApprovedAsync())).Refusal, Is.EqualTo(DealRefusal.DealsAreOff));
    }

    [Test]
    public async Task Nobody_else_touches_a_deal()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        var stranger = (await Scene.CustomerAsync()).Id;

        foreach (var actor in (DealActor[])[DealActor.Seller, DealActor.Buyer])
            Assert.That((await Deals.MakeAsync(deal, DealAction.Cancel, actor, step => step with { CustomerId = stranger, Reason = "No" })).Refusal, Is.EqualTo(DealRefusal.NotFound));
        Assert.That((await Deals.MakeAsync(deal, DealAction.Approve, DealActor.Seller, step => step with { CustomerId = deal.BuyerId })).Refusal, Is.EqualTo(DealRefusal.NotFound));
    }

    [Test]
    public async Task A_step_that_is_not_open_says_which_are()
    {
        var deal = await Deals.AtAsync(DealStatus.New);

        var outcome = await Deals.MakeAsync(deal, DealAction.Close);

        Assert.That(outcome.Refusal, Is.EqualTo(DealRefusal.NotOpenNow));
        Assert.That(DealRules.OpenTo(DealActor.Seller, deal.SellerId, outcome.Value!, Store.Clock.Now), Is.EqualTo(new[] { DealAction.Approve, DealAction.Cancel, DealAction.ProposeAmount, DealAction.ProposeDate }));
    }

    [Test]
    public async Task Paid_and_sent_come_in_either_order()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.MarkAsSent));
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.MarkAsPaid));

        Assert.That((deal.Status, deal.PaidOnUtc is not null, deal.SentOnUtc is not null), Is.EqualTo((DealStatus.Sent, true, true)));
        Assert.That((await Deals.MakeAsync(deal, DealAction.MarkAsPaid)).Refusal, Is.EqualTo(DealRefusal.AlreadyPaid));
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.Close));
    }

    [TestCase(null, DealRefusal.ReasonMissing)]
    [TestCase(" \n ", DealRefusal.ReasonMissing)]
    public async Task Cancelling_asks_for_a_reason(string? reason, DealRefusal refusal)
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        Assert.That((await Deals.MakeAsync(deal, DealAction.Cancel, DealActor.Buyer, step => step with { Reason = reason })).Refusal, Is.EqualTo(refusal));
    }
}
