using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;

/// <summary>Deals that a seller enters for a customer who wrote, and the seller's notes.</summary>
internal class AddOrderTests(StoreDatabase database) : ServiceTests(database)
{
    private DealScene Deals => new(Store, Scene);

    private Task<Outcome<DealRefusal, Deal>> AddAsync(int sellerId, Listing listing, int buyerId, decimal amount = 50) => Store.AskAsync((SellerDealService desk) =>
        desk.AddForBuyerAsync(sellerId, Scene.StoreId, listing.Id, buyerId, new() { Quantity = 1, Amount = amount }));

    [Test]
    public async Task Who_commented_can_be_entered_and_can_refuse()
    {
        var listing = await Scene.ApprovedAsync();
        var buyerId = (await Scene.CommentAsync(listing)).AuthorId;

        var deal = DealScene.Done(await AddAsync(listing.SellerId, listing, buyerId));
        Assert.That((deal.Status, deal.AddedBySeller, deal.Amount, deal.ShippingAddressId), Is.EqualTo((DealStatus.AwaitingBuyer, true, 50m, 0)));

        Assert.That(DealScene.Done(await Deals.MakeAsync(deal, DealAction.DeclineOrder, DealActor.Buyer)).Status, Is.EqualTo(DealStatus.NotAccepted));
    }

    [Test]
    public async Task Everything_that_is_wrong_is_told_at_once_and_nothing_is_kept()
    {
        var listing = await Scene.ApprovedAsync();
        var stranger = await Scene.CustomerAsync();

        var nothing = await Store.AskAsync((SellerDealService desk) => desk.AddForBuyerAsync(listing.SellerId, Scene.StoreId, 0, stranger.Id, new()
        {
            Phone = "none", Note = new('x', DealNote.LongestText + 1), AddressIsIncomplete = true
        }));
        var tooMany = await Store.AskAsync((SellerDealService desk) => desk.AddForBuyerAsync(listing.SellerId, Scene.StoreId, listing.Id, stranger.Id, new() { Quantity = 9, Amount = 0 }));

        Assert.That(nothing.Refusals, Is.EquivalentTo(new[]
        {
            DealRefusal.ListingMissing, DealRefusal.BuyerNeverWrote, DealRefusal.QuantityNotPositive, DealRefusal.AddressIncomplete, DealRefusal.PhoneWrong, DealRefusal.NoteTooLong
        }));
        Assert.That(tooMany.Refusals, Is.EquivalentTo(new[] { DealRefusal.BuyerNeverWrote, DealRefusal.AmountNotPositive, DealRefusal.NotEnoughUnits }));
    }

    [Test]
    public async Task The_note_comes_with_the_order_or_not_at_all()
    {
        var listing = await Scene.ApprovedAsync();
        var buyerId = (await Scene.CommentAsync(listing)).AuthorId;

        var deal = DealScene.Done(await AddAsync(" Meet at noon ", 1));
        Assert.That(await Store.AskAsync((DealNotes notes) => notes.GetAsync(deal.Id)), Is.EqualTo("Meet at noon"));

        Assert.That((await AddAsync(new('x', DealNote.LongestText + 1), 1)).Refusals, Is.EqualTo(new[] { DealRefusal.NoteTooLong }));
        Assert.That(await Store.AskAsync((IRepository<Deal> deals) => deals.Table.CountAsync(row => row.ListingId == listing.Id)), Is.EqualTo(1));

        Task<Outcome<DealRefusal, Deal>> AddAsync(string note, int quantity) => Store.AskAsync((SellerDealService desk) =>
            desk.AddForBuyerAsync(listing.SellerId, Scene.StoreId, listing.Id, buyerId, new() { Quantity = quantity, Note = note }));
    }

    private async Task<Deal> AddedAsync()
    {
        var listing = await Scene.ApprovedAsync(3, 3);
        return DealScene.Done(await AddAsync(listing.SellerId, listing, (await Scene.CommentAsync(listing)).AuthorId));
    }

    [Test]
    public async Task Until_the_buyer_accepts_it_is_no_deal()
    {
        var deal = await AddedAsync();

        foreach (var action in (DealAction[])[DealAction.Approve, DealAction.MarkAsPaid, DealAction.MarkAsSent, DealAction.Close, DealAction.ProposeAmount, DealAction.ProposeDate])
            Assert.That((await Deals.MakeAsync(deal, action)).Refusal, Is.EqualTo(DealRefusal.NotOpenNow));
        Assert.That((await Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.SellerId, "Pay!"))).Refusal, Is.EqualTo(DealRefusal.NotOpenNow));
        var type = (await Store.AskAsync((ModerationReasons reasons) => reasons.OfAsync(ReasonKind.ComplaintAboutBuyer)))[0].Id;
        Assert.That((await Store.AskAsync((ComplaintService desk) => desk.ComplainAsync(deal, deal.SellerId, type, "Bad"))).Refusals, Does.Contain(ComplaintRefusal.NoDeal));
        Assert.That((await Store.AskAsync((BuyerCards cards) => cards.GetComplaintsAsync(deal.SellerId, deal.BuyerId, 0, 10))).TotalCount, Is.Zero);

        var withdrawn = await Deals.CancelledAsync(deal);
        Assert.That(withdrawn.Status, Is.EqualTo(DealStatus.NotAccepted));
        Assert.That(await Store.AskAsync((BuyerCards cards) => cards.CountDealsAsync(deal.SellerId, deal.BuyerId)), Is.EqualTo(new BuyerDeals(0, 0)));
    }

    [Test]
    public async Task What_the_buyer_accepts_is_a_new_deal()
    {
        var deal = DealScene.Done(await Deals.MakeAsync(await AddedAsync(), DealAction.AcceptOrder, DealActor.Buyer));
        Assert.That(deal.Status, Is.EqualTo(DealStatus.New));
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.Approve));
    }

    [Test]
    public async Task A_seller_whose_orders_are_blocked_enters_none_until_the_buyer_asks()
    {
        var deal = await AddedAsync();
        var listing = await Store.AskAsync((IRepository<Listing> listings) => listings.GetByIdAsync(deal.ListingId));
        var buyer = await Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(deal.BuyerId));
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.BlockSeller, DealActor.Buyer));

        Assert.That((await AddAsync(deal.SellerId, listing, deal.BuyerId)).Succeeded, Is.False);
        Assert.That(await Store.AskAsync((PastCorrespondents contacts) => contacts.GetAsync(deal.SellerId, 100)), Is.Empty);

        await Deals.CancelledAsync(DealScene.Done(await Deals.RequestAsync(buyer, listing)), DealActor.Buyer);
        DealScene.Done(await AddAsync(deal.SellerId, listing, deal.BuyerId));
    }

    [Test]
    public async Task An_order_is_entered_so_many_times_an_hour_whatever_becomes_of_it()
    {
        var listing = await Scene.ApprovedAsync(3, 3);
        var buyerId = (await Scene.CommentAsync(listing)).AuthorId;
        for (var number = 0; number < DealLimits.MostBetweenTwo; number++)
            await Deals.CancelledAsync(DealScene.Done(await AddAsync(listing.SellerId, listing, buyerId)));
        Assert.That((await AddAsync(listing.SellerId, listing, buyerId)).Refusal, Is.EqualTo(DealRefusal.TooManyOrders));
    }

    [Test]
    public async Task A_request_is_sent_so_many_times_an_hour_whatever_becomes_of_it()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.MostRequestsPerAccountAndHour = 3);
        var (listing, buyer) = (await Scene.ApprovedAsync(3, 3), await Scene.CustomerAsync());
        for (var number = 0; number < 3; number++)
            await Deals.CancelledAsync(DealScene.Done(await Deals.RequestAsync(buyer, listing)), DealActor.Buyer);
        Assert.That((await Deals.RequestAsync(buyer, listing)).Refusal, Is.EqualTo(DealRefusal.TooManyRequests));
    }

    [Test]
    public async Task An_edit_that_changes_nothing_leaves_no_trace()
    {
        var listing = await Scene.ApprovedAsync();
        Scene.Done(await Scene.EditAsync(listing, Scene.Content()));
        var now = await Scene.NowAsync(listing);
        Assert.That((now.Status, now.Revision), Is.EqualTo((listing.Status, listing.Revision)));
    }

    [Test]
    public async Task Who_asked_for_another_listing_of_the_seller_can_be_entered()
    {
        var seller = await Scene.CustomerAsync();
        var first = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        var second = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        var deal = await Deals.RequestedAsync(first);

        DealScene.Done(await AddAsync(seller.Id, second, deal.BuyerId));
    }

    [Test]
    public async Task Of_many_those_who_wrote_last_are_in_the_list()
    {
        var older = await Scene.CustomerAsync();
        var seller = await Scene.CustomerAsync();
        var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        await Scene.CommentAsync(listing);
        await Deals.RequestedAsync(listing);
        Store.Clock.Move(TimeSpan.FromMinutes(1));
        DealScene.Done(await Deals.RequestAsync(older, listing));

        Assert.That((await Store.AskAsync((PastCorrespondents past) => past.GetAsync(seller.Id, 1))).Select(customer => customer.Id), Is.EqualTo(new[] { older.Id }));
        Assert.That(await Store.AskAsync((PastCorrespondents past) => past.GetAsync(seller.Id, 100)), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task It_is_known_what_each_last_wrote_about()
    {
        var seller = await Scene.CustomerAsync();
        var first = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        var second = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Name = "The second" }))));
        var asked = await Deals.RequestedAsync(first);
        Store.Clock.Move(TimeSpan.FromDays(1));
        var commented = (await Scene.CommentAsync(second)).AuthorId;

        var topics = await Store.AskAsync((PastCorrespondents past) => past.LastTopicsAsync(seller.Id, [asked.BuyerId, commented, seller.Id]));

        Assert.That(topics.Select(topic => (topic.Key, topic.Value.Listing)), Is.EquivalentTo(new[] { (asked.BuyerId, first.Name), (commented, "The second") }));
        DealScene.Done(await AddAsync(seller.Id, second, asked.BuyerId));
        topics = await Store.AskAsync((PastCorrespondents past) => past.LastTopicsAsync(seller.Id, [asked.BuyerId, commented]));
        Assert.That(topics[asked.BuyerId].Listing, Is.EqualTo(first.Name), "an order that waits for the buyer is nothing that the buyer wrote");
        Assert.That(topics[commented].OnUtc - topics[asked.BuyerId].OnUtc, Is.GreaterThanOrEqualTo(TimeSpan.FromDays(1)));
    }

    [Test]
    public async Task Nobody_else_is_entered()
    {
        var listing = await Scene.ApprovedAsync();
        var stranger = await Scene.CustomerAsync();
        var ofOther = (await Scene.CommentAsync(await Scene.ApprovedAsync())).AuthorId;

        foreach (var buyerId in (int[])[stranger.Id, ofOther, listing.SellerId, 0, 999_999])
            Assert.That((await AddAsync(listing.SellerId, listing, buyerId)).Refusal, Is.EqualTo(DealRefusal.BuyerNeverWrote));
        Assert.That(await Store.AskAsync((PastCorrespondents contacts) => contacts.GetAsync(listing.SellerId, 100)), Is.Empty);
    }

    [Test]
    public async Task Nobody_is_entered_for_a_listing_of_another_seller()
    {
        var (own, foreign) = (await Scene.ApprovedAsync(), await Scene.ApprovedAsync());
        var buyerId = (await Scene.CommentAsync(own)).AuthorId;
        await Scene.CommentAsync(foreign);

        Assert.That((await AddAsync(own.SellerId, foreign, buyerId)).Refusal, Is.EqualTo(DealRefusal.ListingNotOnSale));
    }

    [Test]
    public async Task Customers_whose_account_is_closed_are_not_in_the_list()
    {
        var listing = await Scene.ApprovedAsync();
        var buyerId = (await Scene.CommentAsync(listing)).AuthorId;
        await Store.AskAsync(async (ICustomerService customers) =>
        {
            Customer buyer = await customers.GetCustomerByIdAsync(buyerId);
            buyer.Active = false;
            await customers.UpdateCustomerAsync(buyer);
        });

        Assert.That((await AddAsync(listing.SellerId, listing, buyerId)).Refusal, Is.EqualTo(DealRefusal.BuyerNeverWrote));
    }

    [Test]
    public async Task A_note_is_written_changed_and_taken_away()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        Assert.That(await NoteAsync("Ring twice"), Is.EqualTo("Ring twice"));
        Assert.That(await NoteAsync("Ring once"), Is.EqualTo("Ring once"));
        Assert.That(await NoteAsync("  "), Is.Null);
        Assert.That((await Deals.NowAsync(deal)).Revision, Is.EqualTo(deal.Revision));

        async Task<string?> NoteAsync(string text)
        {
            Assert.That((await Store.AskAsync((DealNotes notes) => notes.WriteAsync(deal.Id, text))).Refusal, Is.Null);
            return await Store.AskAsync((DealNotes notes) => notes.GetAsync(deal.Id));
        }
    }
}
