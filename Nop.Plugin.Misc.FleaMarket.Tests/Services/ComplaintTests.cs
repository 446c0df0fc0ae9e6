using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

internal class ComplaintTests(StoreDatabase database) : ServiceTests(database)
{
    private DealScene Deals => new(Store, Scene);

    [Test]
    public async Task Each_of_the_two_complains_about_the_other()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);

        var bySeller = (await ComplainAsync(deal, deal.SellerId)).Value!;
        var byBuyer = (await ComplainAsync(deal, deal.BuyerId)).Value!;

        Assert.That((bySeller.Subject, bySeller.AboutId, bySeller.AuthorId), Is.EqualTo((ComplaintSubject.Buyer, deal.BuyerId, deal.SellerId)));
        Assert.That((byBuyer.Subject, byBuyer.AboutId, byBuyer.AuthorId), Is.EqualTo((ComplaintSubject.Seller, deal.SellerId, deal.BuyerId)));
    }

    [Test]
    public async Task Of_twenty_complaints_at_once_one_is_taken()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ComplainAsync(deal, deal.SellerId)));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(1));
        Assert.That(outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Refusal), Is.All.EqualTo(ComplaintRefusal.AlreadyMade));
        Assert.That(await CardAsync(deal), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Of_many_strikes_at_once_one_counts()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        var complaint = (await ComplainAsync(deal, deal.SellerId)).Value!;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => StrikeAsync(complaint, $"Reason {number}"))));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(1));
        Assert.That(outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Refusal), Is.All.EqualTo(ComplaintRefusal.AlreadyStruck));
    }

    [Test]
    public async Task Of_an_answer_and_a_strike_at_once_one_counts()
    {
        for (var time = 0; time < 5; time++)
        {
            var deal = await Deals.AtAsync(DealStatus.Confirmed);
            var complaint = (await ComplainAsync(deal, deal.BuyerId)).Value!;

            var outcomes = await Task.WhenAll(
                Task.Run(() => StrikeAsync(complaint, "Not true")),
                Task.Run(() => Store.AskAsync((ComplaintService desk) => desk.UpholdAsync(Scene.Moderator, complaint.Id, "We have written to the seller"))));

            Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(1));
            var kept = await Store.AskAsync((IRepository<Complaint> complaints) => complaints.GetByIdAsync(complaint.Id));
            Assert.That((kept.IsStruck, kept.IsUpheld), Is.EqualTo((outcomes[0].Succeeded, outcomes[1].Succeeded)));
        }
    }

    [Test]
    public async Task A_customer_complains_once_about_a_listing_and_its_seller_never()
    {
        var listing = await Scene.ApprovedAsync();
        var customer = await Scene.CustomerAsync();
        var type = await TypeAsync(ReasonKind.ComplaintAboutListing);

        var outcomes = new[] { await AskAsync(customer.Id), await AskAsync(customer.Id), await AskAsync(listing.SellerId) };

        Assert.That(outcomes.Select(outcome => outcome.Refusal), Is.EqualTo(new ComplaintRefusal?[] { null, ComplaintRefusal.AlreadyMade, ComplaintRefusal.OwnListing }));

        Task<Outcome<ComplaintRefusal, Complaint>> AskAsync(int authorId) => Store.AskAsync(async (ComplaintService desk) =>
            await desk.ComplainAsync(listing, await Store.AskAsync((Nop.Services.Customers.ICustomerService customers) => customers.GetCustomerByIdAsync(authorId)), type, null));
    }

    [Test]
    public async Task A_type_of_another_kind_is_refused()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        var type = await TypeAsync(ReasonKind.ComplaintAboutListing);

        var outcome = await Store.AskAsync((ComplaintService desk) => desk.ComplainAsync(deal, deal.SellerId, type, "text"));

        Assert.That(outcome.Refusal, Is.EqualTo(ComplaintRefusal.TypeMissing));
    }

    [Test]
    public async Task The_card_shows_what_sellers_say_and_not_what_was_struck()
    {
        var deal = await Deals.AtAsync(DealStatus.Closed);
        await ComplainAsync(deal, deal.BuyerId);
        var complaint = (await ComplainAsync(deal, deal.SellerId)).Value!;
        Assert.That((await CardAsync(deal)).Single().Id, Is.EqualTo(complaint.Id));

        var struck = await StrikeAsync(complaint, "Not true");
        var again = await StrikeAsync(complaint, "Not true");

        Assert.That(await CardAsync(deal), Is.Empty);
        Assert.That((struck.Succeeded, again.Refusal), Is.EqualTo((true, ComplaintRefusal.AlreadyStruck)));
        var kept = await Store.AskAsync((IRepository<Complaint> complaints) => complaints.GetByIdAsync(complaint.Id));
        Assert.That((kept.StruckById, kept.StruckReason, kept.StruckOnUtc), Is.EqualTo((Scene.Moderator, "Not true", Store.Clock.Now)));
    }

    [Test]
    public async Task A_card_is_read_by_sellers_who_have_a_deal_with_the_buyer_and_by_nobody_else()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        var buyer = await Store.AskAsync((Nop.Services.Customers.ICustomerService customers) => customers.GetCustomerByIdAsync(deal.BuyerId));
        var otherListing = await Scene.ApprovedAsync();
        var foreign = await Deals.AtAsync(DealStatus.Confirmed);
        var bystander = await Scene.CustomerAsync();
        await ComplainAsync(deal, deal.SellerId);

        Assert.That(await CardAsync(deal, otherListing.SellerId), Is.Empty, "not yet a deal with that buyer");
        DealScene.Done(await Deals.RequestAsync(buyer, otherListing));

        Assert.That(await CardAsync(deal, otherListing.SellerId), Has.Count.EqualTo(1), "another seller of that buyer");
        foreach (var (reader, why) in new[]
        {
            (foreign.SellerId, "a seller of another buyer"), (foreign.BuyerId, "another buyer"), (deal.BuyerId, "the buyer"),
            (bystander.Id, "a customer without deals"), (Scene.Moderator, "a moderator without deals")
        })
        {
            Assert.That(await CardAsync(deal, reader), Is.Empty, why);
            Assert.That(await Store.AskAsync((BuyerCards cards) => cards.CountDealsAsync(reader, deal.BuyerId)), Is.EqualTo(new BuyerDeals(0, 0)), why);
        }
    }

    [Test]
    public async Task What_buyers_say_about_sellers_and_listings_is_on_no_card()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        await ComplainAsync(deal, deal.BuyerId);
        var type = await TypeAsync(ReasonKind.ComplaintAboutListing);
        var listing = await Store.AskAsync((IRepository<Listing> listings) => listings.GetByIdAsync(deal.ListingId));
        var author = await Scene.CustomerAsync();
        await Store.AskAsync((ComplaintService desk) => desk.ComplainAsync(listing, author, type, null));

        var reversed = await Deals.RequestAsync(await Store.AskAsync((Nop.Services.Customers.ICustomerService customers) => customers.GetCustomerByIdAsync(deal.SellerId)), await Scene.ApprovedAsync());

        Assert.That(await CardAsync(DealScene.Done(reversed)), Is.Empty);
        Assert.That(await CardAsync(deal), Is.Empty);
    }

    [Test]
    public async Task A_complaint_is_not_struck_without_a_reason()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        var complaint = (await ComplainAsync(deal, deal.SellerId)).Value!;

        Assert.That((await StrikeAsync(complaint, " \n ")).Refusal, Is.EqualTo(ComplaintRefusal.ReasonMissing));
    }

    [Test]
    public async Task The_card_counts_deals_that_ended()
    {
        var closed = await Deals.AtAsync(DealStatus.Closed);
        var cancelled = await Deals.AtAsync(DealStatus.Cancelled);

        Assert.That(await CountAsync(closed), Is.EqualTo(new BuyerDeals(1, 0)));
        Assert.That(await CountAsync(cancelled), Is.EqualTo(new BuyerDeals(0, 1)));

        Task<BuyerDeals> CountAsync(Deal deal) => Store.AskAsync((BuyerCards cards) => cards.CountDealsAsync(deal.SellerId, deal.BuyerId));
    }

    private async Task<Outcome<ComplaintRefusal, Complaint>> ComplainAsync(Deal deal, int authorId)
    {
        var type = await TypeAsync(authorId == deal.SellerId ? ReasonKind.ComplaintAboutBuyer : ReasonKind.ComplaintAboutSeller);
        return await Store.AskAsync((ComplaintService desk) => desk.ComplainAsync(deal, authorId, type, "He never answered"));
    }

    private Task<Outcome<ComplaintRefusal, Complaint>> StrikeAsync(Complaint complaint, string reason) =>
        Store.AskAsync((ComplaintService desk) => desk.StrikeAsync(Scene.Moderator, complaint.Id, reason));

    /// <param name="readerId">Who reads it; the deal's seller where it is null.</param>
    private async Task<IReadOnlyList<Complaint>> CardAsync(Deal deal, int? readerId = null) =>
        (await Store.AskAsync((BuyerCards cards) => cards.GetComplaintsAsync(readerId ?? deal.SellerId, deal.BuyerId, 0, 10))).ToList();

    private Task<int> TypeAsync(ReasonKind kind) =>
        Store.AskAsync(async (ModerationReasons reasons) => (await reasons.AllAsync()).First(reason => reason.Kind == kind).Id);
}
