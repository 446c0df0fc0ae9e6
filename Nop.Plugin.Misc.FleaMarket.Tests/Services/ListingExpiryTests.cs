using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>The time on offer: the warning before its end, the end, and another period.</summary>
internal class ListingExpiryTests(StoreDatabase database) : ServiceTests(database)
{
    private Task RunAsync() => Store.AskAsync((ListingExpiry expiry) => expiry.KeepAsync());

    private async Task PassAsync(double days)
    {
        Store.Clock.Move(TimeSpan.FromDays(days));
        await RunAsync();
    }

    private Task<Outcome<ListingRefusal, Listing>> RenewAsync(Listing listing) =>
        Store.AskAsync((SellerListingService desk) => desk.RenewAsync(listing.SellerId, listing.Id));

    private async Task<IReadOnlyList<string>> MailsAsync(Listing listing)
    {
        var name = listing.Name;
        return await Store.AskAsync(async (IRepository<QueuedEmail> mails) =>
            (await mails.Table.Where(mail => mail.Subject.Contains(name)).OrderBy(mail => mail.Id).ToListAsync()).Select(mail => mail.Subject).ToList());
    }

    private Task<Customer> SellerOfAsync(Listing listing) => Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(listing.SellerId));

    private async Task<Listing> OnOfferAsync(int bought = 1, int quantity = 1)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, bought);
        var offered = Scene.Done(await Scene.OfferAsync(seller, item, Scene.Content(quantity) with { Name = $"Coat {Guid.NewGuid():N}" }));
        return Scene.Done(await Scene.ApproveAsync(offered));
    }

    [Test]
    public async Task A_seller_is_told_a_week_before_the_end_and_then_it_is_off_sale_and_its_units_are_free()
    {
        var listing = await OnOfferAsync();

        await PassAsync(52.9);
        Assert.That((await Scene.NowAsync(listing)).ExpiryWarnedOnUtc, Is.Null);
        await PassAsync(0.2);
        await RunAsync();
        var warned = await Scene.NowAsync(listing);
        Assert.That((warned.Status, warned.ExpiryWarnedOnUtc is null, warned.MayBeRenewed), Is.EqualTo((ListingStatus.Approved, false, true)));

        await PassAsync(7.1);
        var expired = await Scene.NowAsync(listing);
        Assert.That((expired.Status, expired.HeldUnits), Is.EqualTo((ListingStatus.Expired, 0)));
        Assert.That((await Scene.HistoryAsync(listing)).Select(entry => entry.Action),
            Is.EqualTo(new[] { ListingAction.Offer, ListingAction.Approve, ListingAction.WarnOfExpiry, ListingAction.Expire }));
        Assert.That((await MailsAsync(listing)).Count(subject => subject.Contains("Still for sale?") || subject.Contains("No longer on offer")), Is.EqualTo(2));
    }

    [Test]
    public async Task Renewed_it_is_on_offer_for_another_period_without_a_moderator([Values] bool afterTheEnd)
    {
        var listing = await OnOfferAsync();
        await PassAsync(54);
        if (afterTheEnd)
            await PassAsync(8);

        Assert.That((await RenewAsync(listing)).Refusal, Is.Null);

        var renewed = await Scene.NowAsync(listing);
        Assert.That((renewed.Status, renewed.ExpiryWarnedOnUtc), Is.EqualTo((ListingStatus.Approved, (DateTime?)null)));
        Assert.That(renewed.ExpiresOnUtc, Is.EqualTo(Store.Clock.Now.AddDays(60)).Within(TimeSpan.FromMinutes(1)));
        Assert.That(renewed.ApprovedOnUtc, Is.EqualTo(listing.ApprovedOnUtc), "it does not come to the front of the section");
        await PassAsync(50);
        Assert.That((await Scene.NowAsync(listing)).ExpiryWarnedOnUtc, Is.Null);
    }

    [Test]
    public async Task It_is_not_renewed_long_before_its_end() =>
        Assert.That((await RenewAsync(await OnOfferAsync())).Refusal, Is.EqualTo(ListingRefusal.NotOpenNow));

    [Test]
    public async Task It_is_not_renewed_where_its_units_are_on_offer_elsewhere_or_the_rules_have_changed()
    {
        var listing = await OnOfferAsync();
        await PassAsync(54);
        await PassAsync(8);
        await using (await Scene.SettingsAsync(settings => settings.MostDaysSinceDelivery = 30))
            Assert.That((await RenewAsync(listing)).Refusal, Is.EqualTo(ListingRefusal.DeliveredTooLongAgo));

        var seller = await SellerOfAsync(listing);
        var again = await Store.AskAsync((SellerListingService desk) => desk.OfferAsync(seller, Scene.StoreId, listing.OrderItemId, new(Scene.Content())));

        Assert.That(again.Succeeded, Is.True);
        Assert.That((await RenewAsync(listing)).Refusal, Is.EqualTo(ListingRefusal.NothingLeftToSell));
    }

    [Test]
    public async Task An_unanswered_question_comes_first()
    {
        var listing = await OnOfferAsync();
        await PassAsync(54);
        var asked = await Scene.CommentAsync(listing);

        await PassAsync(8);
        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Approved));

        var seller = await SellerOfAsync(listing);
        await Store.AskAsync((CommentService desk) => desk.WriteAsync(seller, Scene.StoreId, listing.Id, "Yes, it is.", asked.Id));
        await RunAsync();
        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Expired));
    }

    [Test]
    public async Task An_open_deal_comes_first()
    {
        var listing = await OnOfferAsync();
        await PassAsync(54);
        await PassAsync(6.5);
        await new DealScene(Store, Scene).RequestedAsync(listing);

        await PassAsync(1);

        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Approved));
    }

    [Test]
    public async Task A_waiting_edit_comes_first()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.KeepApprovedVersionPublic = true);
        var listing = await OnOfferAsync();
        await PassAsync(54);
        Scene.Done(await Scene.EditAsync(await Scene.NowAsync(listing)));

        await PassAsync(8);

        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Approved));
    }

    [Test]
    public async Task Without_a_limit_nothing_ends()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.DaysOnOffer = 0);
        var listing = await OnOfferAsync();

        await PassAsync(400);
        await PassAsync(400);

        var now = await Scene.NowAsync(listing);
        Assert.That((now.Status, now.ExpiresOnUtc, now.Revision), Is.EqualTo((ListingStatus.Approved, (DateTime?)null, listing.Revision)));
    }

    [Test]
    public async Task A_limit_that_comes_later_leaves_every_seller_the_whole_notice()
    {
        Listing listing;
        await using (await Scene.SettingsAsync(settings => settings.DaysOnOffer = 0))
            listing = await OnOfferAsync();
        Store.Clock.Move(TimeSpan.FromDays(400));

        await RunAsync();
        await PassAsync(6.9);
        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Approved));
        await PassAsync(0.2);
        Assert.That((await Scene.NowAsync(listing)).Status, Is.EqualTo(ListingStatus.Expired));
    }

    [TestCase(60, 7)]
    [TestCase(14, 7)]
    [TestCase(5, 3)]
    [TestCase(1, 1)]
    public void The_notice_is_a_week_or_half_of_a_short_period(int days, int notice) => Assert.That(new OfferPeriod(days).NoticeDays, Is.EqualTo(notice));
}
