using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Insights;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Insights;

/// <summary>What the owner reads equals what the histories say.</summary>
internal class InsightsTests(StoreDatabase database) : ServiceTests(database)
{
    private DealScene Deals => new(Store, Scene);

    private DateOnly Today => DateOnly.FromDateTime(Store.Clock.Now);

    private Task KeepAsync() => Scene.CountAsync();

    private Task ForgetAsync() => Store.AskAsync((DailySummaries days) => days.ForgetAsync());

    private Task<IReadOnlyList<T>> RowsAsync<T>() where T : Nop.Core.BaseEntity =>
        Store.AskAsync(async (IRepository<T> rows) => (IReadOnlyList<T>)await rows.Table.ToListAsync());

    private async Task<Figures> OfDayAsync(DateOnly day, int storeId = Scene.StoreId) =>
        (await Store.AskAsync((InsightQueries queries) => queries.DaysAsync(storeId, day, day))).SingleOrDefault()?.Figures ?? Figures.None;

    private async Task MarketAsync()
    {
        var rejected = await Scene.OfferedAsync();
        Store.Clock.Move(TimeSpan.FromHours(5));
        Scene.Done(await Scene.RejectAsync(rejected));
        Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.EditAsync(await Scene.NowAsync(rejected)))));
        var deal = await Deals.AtAsync(DealStatus.Paid, quantity: 2);
        Store.Clock.Move(TimeSpan.FromDays(3));
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.MarkAsSent));
        DealScene.Done(await Deals.MakeAsync(await Deals.NowAsync(deal), DealAction.Close));
        Scene.Done(await Scene.SellAsync(await Scene.ApprovedAsync(2, 2)));
        Scene.Done(await Scene.WithdrawAsync(await Scene.ApprovedAsync()));
        Scene.Done(await Scene.RemoveAsync(await Scene.ApprovedAsync()));
        await Deals.AtAsync(DealStatus.Closed);
    }

    [Test]
    public async Task Every_day_equals_a_count_over_the_histories()
    {
        await MarketAsync();
        await ForgetAsync();
        await KeepAsync();

        var (revisions, listings) = (await RowsAsync<ListingRevision>(), (await RowsAsync<Listing>()).ToDictionary(listing => listing.Id));
        var (steps, deals) = (await RowsAsync<DealRevision>(), (await RowsAsync<Deal>()).ToDictionary(deal => deal.Id));
        var fees = (await RowsAsync<FeeEntry>()).Where(entry => entry.Kind == FeeKind.Fee).ToList();
        var days = revisions.Select(entry => entry.CreatedOnUtc.Date).Concat(steps.Select(step => step.CreatedOnUtc.Date)).Distinct().ToList();
        Assert.That(days, Has.Count.GreaterThanOrEqualTo(2));
        foreach (var day in days)
        {
            var figures = await OfDayAsync(DateOnly.FromDateTime(day), 0);
            var own = revisions.Where(entry => entry.CreatedOnUtc.Date == day && listings.ContainsKey(entry.ListingId)).ToList();
            var closed = steps.Where(step => step.CreatedOnUtc.Date == day && step.Action == DealAction.Close).Select(step => deals[step.DealId]).ToList();
            Assert.That(new[] { figures.PutUp, figures.Rejected, figures.Removed, figures.Withdrawn, figures.Expired, figures.SoldOut }, Is.EqualTo(new[]
            {
                Count(ListingAction.Offer), Count(ListingAction.Reject), Count(ListingAction.Remove), Count(ListingAction.Withdraw, ListingAction.TakeOffSale),
                Count(ListingAction.Expire), Count(ListingAction.SellOut)
            }), $"{day:d}");
            Assert.That(figures.Approved, Is.EqualTo(own.Count(entry => entry.ToStatus == ListingStatus.Approved && entry.FromStatus is ListingStatus.OnModeration or ListingStatus.Rejected)));
            Assert.That(figures.UnitsSold, Is.EqualTo(own.Sum(entry => entry.Units)));
            Assert.That((figures.DealsClosed, figures.DealValue), Is.EqualTo((closed.Count, closed.Sum(deal => deal.Amount))));
            Assert.That(figures.AskedValue, Is.EqualTo(closed.Sum(deal => deal.ListedAmount)));
            Assert.That(figures.Fees, Is.EqualTo(fees.Where(entry => entry.CreatedOnUtc.Date == day).Sum(entry => entry.Amount)));

            var firsts = revisions.Where(entry => entry.ToStatus == ListingStatus.Approved).GroupBy(entry => entry.ListingId)
                .Select(same => same.MinBy(entry => entry.Revision)!).Where(first => first.CreatedOnUtc.Date == day && listings.ContainsKey(first.ListingId));
            Assert.That(figures.ApprovalHours.Counts, Is.EqualTo(Histogram.Of(firsts
                .Select(first => (int)(first.CreatedOnUtc - listings[first.ListingId].CreatedOnUtc).TotalHours)).Counts));
            Assert.That(figures.SaleDays.Counts, Is.EqualTo(Histogram.Of(own.Where(entry => entry.Units > 0)
                .Select(sale => (int)(sale.CreatedOnUtc - listings[sale.ListingId].CreatedOnUtc).TotalDays)).Counts));

            int Count(params ListingAction[] actions) => own.Count(entry => actions.Contains(entry.Action));
        }
    }

    [Test]
    public async Task A_deal_is_compared_with_the_price_that_was_asked_when_it_began()
    {
        await KeepAsync();
        var before = await OfDayAsync(Today);
        var deal = await Deals.AtAsync(DealStatus.Confirmed, quantity: 2);
        var asked = (await Scene.NowAsync(await ListingAsync(deal))).Price * 2;
        var listing = await ListingAsync(deal);
        Scene.Done(await Scene.CorrectAsync(listing, Scene.Content(listing.Quantity) with { Price = listing.Price / 2 }));
        DealScene.Done(await Deals.MakeAsync(await Deals.NowAsync(deal), DealAction.Close));

        await KeepAsync();

        var figures = await OfDayAsync(Today);
        Assert.That((figures.AskedValue - before.AskedValue, figures.DealValue - before.DealValue), Is.EqualTo((asked, deal.Amount)));

        Task<Listing> ListingAsync(Deal of) => Store.AskAsync((IRepository<Listing> rows) => rows.GetByIdAsync(of.ListingId));
    }

    [Test]
    public async Task What_happens_later_on_a_day_that_was_counted_is_counted_too()
    {
        await Scene.OfferedAsync();
        await KeepAsync();
        var before = await OfDayAsync(Today);

        await Scene.OfferedAsync();
        await KeepAsync();

        Assert.That((await OfDayAsync(Today)).PutUp, Is.EqualTo(before.PutUp + 1));
    }

    [Test]
    public async Task A_quiet_time_is_stepped_over()
    {
        await Scene.OfferedAsync();
        await KeepAsync();
        Store.Clock.Move(TimeSpan.FromDays(40));
        await Scene.OfferedAsync();

        await KeepAsync();

        Assert.That(await OfDayAsync(Today), Has.Property(nameof(Figures.PutUp)).GreaterThanOrEqualTo(1));
        Assert.That((await Store.AskAsync((InsightQueries queries) => queries.DaysAsync(0, Today.AddDays(-39), Today.AddDays(-1)))), Is.Empty);
    }

    [Test]
    public async Task What_is_too_much_for_one_run_is_left_for_the_next()
    {
        for (var day = 0; day <= DailySummaries.MostDays; day++)
        {
            Store.Clock.Move(TimeSpan.FromDays(1));
            await Scene.OfferedAsync();
        }
        await ForgetAsync();

        Assert.That(await Store.AskAsync((DailySummaries days) => days.KeepAsync()), Is.False);
        Assert.That((await RowsAsync<DailySummary>()).Count(summary => summary.StoreId == 0), Is.EqualTo(DailySummaries.MostDays));
        await KeepAsync();
        Assert.That((await OfDayAsync(Today)).PutUp, Is.GreaterThanOrEqualTo(1));
    }

    [Test]
    public async Task Two_machines_that_count_at_once_write_each_day_once()
    {
        await Scene.OfferedAsync();
        await ForgetAsync();

        await Task.WhenAll(KeepAsync(), KeepAsync());

        var days = (await RowsAsync<DailySummary>()).Where(summary => summary.StoreId == 0).Select(summary => summary.Day).ToList();
        Assert.That(days, Is.Unique.And.Not.Empty);
        var offers = (await RowsAsync<ListingRevision>()).Count(entry => entry.Action == ListingAction.Offer && entry.CreatedOnUtc.Date == Store.Clock.Now.Date);
        Assert.That((await OfDayAsync(Today, 0)).PutUp, Is.LessThanOrEqualTo(offers).And.GreaterThan(0));
    }

    [Test]
    public async Task Products_say_how_many_units_come_back_of_those_sold_new_and_why()
    {
        var (seller, reasonId) = (await Scene.CustomerAsync(), 0);
        reasonId = (await RowsAsync<ModerationReason>()).First(reason => reason.Kind == ReasonKind.Selling).Id;
        var item = await Scene.BuyAsync(seller, 5000, order => order.CreatedOnUtc = Store.Clock.Now.AddDays(-5));
        var listing = Scene.Done(await Scene.OfferAsync(seller, item, Scene.Content(4000) with { SellingReasonId = reasonId }));
        Scene.Done(await Scene.SellAsync(Scene.Done(await Scene.ApproveAsync(listing)), 700));
        Scene.Done(await Scene.OfferAsync(seller, item, Scene.Content(500)));
        Store.Clock.Move(TimeSpan.FromDays(1));

        await Store.AskAsync((ProductSummaries products) => products.KeepAsync());

        foreach (var period in Enum.GetValues<InsightPeriod>())
            foreach (var storeId in new[] { 0, Scene.StoreId })
            {
                var own = (await Store.AskAsync((InsightQueries queries) => queries.ProductsAsync(storeId, period))).Single(product => product.ProductId == item.ProductId);
                Assert.That((own.UnitsPutUp, own.UnitsSold, own.UnitsBought, own.ShareComingBack), Is.EqualTo((4500, 700, 5000, (decimal?)0.9m)));
                Assert.That(Histogram.Parse(own.Reasons).Counts, Is.EqualTo(Histogram.Sum([KeyValuePair.Create(0, 500), KeyValuePair.Create(reasonId, 4000)]).Counts));
            }
    }

    [Test]
    public async Task Products_are_counted_once_a_day_also_by_two_machines()
    {
        await Scene.OfferedAsync();
        Store.Clock.Move(TimeSpan.FromDays(1));

        await Task.WhenAll(CountAsync(), CountAsync());
        var first = (await RowsAsync<ProductSummary>()).Select(summary => summary.Id).Order().ToList();
        await CountAsync();

        Assert.That((await RowsAsync<ProductSummary>()).Select(summary => summary.Id).Order(), Is.EqualTo(first));
        Assert.That((await RowsAsync<ProductSummary>()).Select(summary => (summary.StoreId, summary.PeriodId, summary.ProductId)), Is.Unique);

        Task CountAsync() => Store.AskAsync((ProductSummaries products) => products.KeepAsync());
    }
}
