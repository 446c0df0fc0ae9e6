using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;

internal class DealDeadlinesTests(StoreDatabase database) : ServiceTests(database)
{
    private DealScene Deals => new(Store, Scene);

    private Task KeepAsync() => Store.AskAsync((DealDeadlines deadlines) => deadlines.KeepAsync());

    private async Task AfterAsync(double days)
    {
        Store.Clock.Move(TimeSpan.FromDays(days));
        await KeepAsync();
    }

    private async Task<DealAction[]> ByStoreAsync(Deal deal) =>
        (await Deals.TimelineAsync(deal)).Where(entry => entry.Actor == DealActor.Store).Select(entry => entry.Action).ToArray();

    [Test]
    public async Task A_deal_is_warned_of_two_days_before_two_weeks_and_closed_after_them(
        [Values(DealStatus.New, DealStatus.Confirmed, DealStatus.Paid, DealStatus.Sent)] DealStatus status)
    {
        var listing = await Scene.ApprovedAsync(1, 1);
        var deal = await Deals.AtAsync(status, listing);

        await AfterAsync(11.9);
        Assert.That(await ByStoreAsync(deal), Is.Empty);
        await AfterAsync(0.2);
        await KeepAsync();
        Assert.That(await ByStoreAsync(deal), Is.EqualTo(new[] { DealAction.Warn }));
        await AfterAsync(1.9);
        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(status));
        await AfterAsync(0.2);
        await KeepAsync();

        Assert.That(await ByStoreAsync(deal), Is.EqualTo(new[] { DealAction.Warn, DealAction.Close }));
        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Closed));
        var sold = await Scene.NowAsync(listing);
        Assert.That((sold.Status, sold.SoldQuantity, sold.ReservedQuantity), Is.EqualTo((ListingStatus.Sold, 1, 0)));
        Assert.That((await Scene.BalanceAsync(listing.OrderItemId)).Sold, Is.EqualTo(1));
    }

    [Test]
    public async Task A_store_that_was_off_for_a_month_warns_first_and_closes_two_days_later()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);

        await AfterAsync(30);
        var warned = await Deals.NowAsync(deal);
        Assert.That((warned.Status, warned.WarnedOnUtc, warned.ClosesOnUtc), Is.EqualTo((DealStatus.Confirmed, (DateTime?)Store.Clock.Now, Store.Clock.Now.AddDays(2))));
        await AfterAsync(1.9);
        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Confirmed));
        await AfterAsync(0.2);

        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Closed));
    }

    [Test]
    public async Task An_agreed_date_counts_instead_and_is_warned_of_again()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        await AfterAsync(12.5);
        deal = await Deals.NowAsync(deal);
        var date = Store.Clock.Now.AddDays(20);
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.ProposeDate, with: step => step with { DateUtc = date }));
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.AcceptDate, DealActor.Buyer));

        await AfterAsync(17.9);
        Assert.That(await ByStoreAsync(deal), Is.EqualTo(new[] { DealAction.Warn }));
        await AfterAsync(0.2);
        Assert.That(await ByStoreAsync(deal), Is.EqualTo(new[] { DealAction.Warn, DealAction.Warn }));
        await AfterAsync(2);

        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Closed));
    }

    [Test]
    public async Task A_proposed_date_that_has_passed_can_only_be_declined()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.ProposeDate, with: step => step with { DateUtc = Store.Clock.Now.AddDays(1) }));
        Assert.That(Open(), Does.Contain(DealAction.AcceptDate).And.Contain(DealAction.DeclineDate));

        Store.Clock.Move(TimeSpan.FromDays(1.1));

        Assert.That(Open(), Does.Not.Contain(DealAction.AcceptDate).And.Contain(DealAction.DeclineDate));

        IReadOnlyList<DealAction> Open() => DealRules.OpenTo(DealActor.Buyer, deal.BuyerId, deal, Store.Clock.Now);
    }

    [Test]
    public async Task A_date_that_only_one_has_proposed_changes_nothing()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.ProposeDate, with: step => step with { DateUtc = Store.Clock.Now.AddDays(60) }));

        await AfterAsync(13);
        await AfterAsync(2.1);

        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Closed));
    }

    [TestCase(DealStatus.Closed)]
    [TestCase(DealStatus.Cancelled)]
    public async Task A_deal_that_has_ended_is_left_alone(DealStatus status)
    {
        var deal = await Deals.AtAsync(status);

        await AfterAsync(40);
        await AfterAsync(40);

        Assert.That(await ByStoreAsync(deal), Is.Empty);
    }

    [Test]
    public async Task A_request_whose_units_others_have_bought_is_cancelled_with_the_reason()
    {
        var listing = await Scene.ApprovedAsync(1, 1);
        var (late, first) = (await Deals.RequestedAsync(listing), await Deals.RequestedAsync(listing));
        DealScene.Done(await Deals.MakeAsync(DealScene.Done(await Deals.MakeAsync(first, DealAction.Approve)), DealAction.Close));

        await AfterAsync(13);
        await AfterAsync(2.1);

        Assert.That((await Deals.NowAsync(late)).Status, Is.EqualTo(DealStatus.Cancelled));
        Assert.That((await Deals.TimelineAsync(late))[^1].StoreReason, Is.Not.Null);
    }

    [Test]
    public async Task A_request_for_a_withdrawn_listing_is_cancelled_with_the_reason()
    {
        var listing = await Scene.ApprovedAsync(1, 1);
        var deal = await Deals.RequestedAsync(listing);
        await Scene.WithdrawAsync(listing);

        await AfterAsync(13);
        await AfterAsync(2.1);

        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Cancelled));
        Assert.That((await Deals.TimelineAsync(deal))[^1].StoreReason, Is.EqualTo(DealStoreReason.ListingOffSale));
    }

    [Test]
    public async Task Many_machines_at_once_warn_and_close_each_deal_once()
    {
        var deals = new List<Deal>();
        for (var count = 0; count < 6; count++)
            deals.Add(await Deals.AtAsync(DealStatus.Confirmed));

        foreach (var days in (double[])[13, 2.1])
        {
            Store.Clock.Move(TimeSpan.FromDays(days));
            await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(KeepAsync)));
        }

        foreach (var deal in deals)
            Assert.That(await ByStoreAsync(deal), Is.EqualTo(new[] { DealAction.Warn, DealAction.Close }));
    }

    [Test]
    public async Task A_deal_that_cannot_be_moved_does_not_keep_the_others_open()
    {
        var (broken, sound) = (await Deals.AtAsync(DealStatus.Confirmed), await Deals.AtAsync(DealStatus.Confirmed));
        var obstacle = await ObstacleAsync(broken);

        await AfterAsync(13);
        await AfterAsync(2.1);

        Assert.That((await Deals.NowAsync(sound)).Status, Is.EqualTo(DealStatus.Closed));
        Assert.That((await Deals.NowAsync(broken)).WarnedOnUtc, Is.Null);
        Assert.That(await Store.AskAsync((IRepository<Log> logs) => logs.Table.CountAsync(log => log.ShortMessage.Contains($"the deal {broken.Id} was"))), Is.GreaterThan(0));
        await Store.AskAsync((IRepository<DealRevision> revisions) => revisions.DeleteAsync(obstacle, false));
        await AfterAsync(0);
        Assert.That(await ByStoreAsync(broken), Is.EqualTo(new[] { DealAction.Warn }));
    }

    /// <summary>An entry in the place of the next one, on which every attempt to write it founders.</summary>
    private async Task<DealRevision> ObstacleAsync(Deal deal)
    {
        var move = DealMoves.Find(deal.Status, DealAction.Warn, DealActor.Store)!;
        var step = new DealCommand(DealAction.Warn, DealActor.Store, 0);
        var ahead = await Deals.NowAsync(deal);
        ahead.Make(move, step, Store.Clock.Now);
        var obstacle = DealRevision.Of(ahead, move, step);
        await Store.AskAsync((IRepository<DealRevision> revisions) => revisions.InsertAsync(obstacle, false));
        return obstacle;
    }
}
