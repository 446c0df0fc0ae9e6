using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;

/// <summary>Many steps at once, each with a scope and a connection of its own as on many machines.</summary>
internal class DealConcurrencyTests(StoreDatabase database) : ServiceTests(database)
{
    private const int Buyers = 100;

    private DealScene Deals => new(Store, Scene);

    private static Task<Outcome<DealRefusal, Deal>[]> AtOnceAsync(IEnumerable<Func<Task<Outcome<DealRefusal, Deal>>>> steps) => Task.WhenAll(steps.Select(step => Task.Run(step)));

    [Test]
    public async Task A_hundred_buyers_confirmed_at_once_never_get_more_than_is_offered()
    {
        var listing = await Scene.ApprovedAsync(7, 7);
        var requests = await RequestsAsync(listing, Buyers);

        var outcomes = await AtOnceAsync(requests.Select(deal => (Func<Task<Outcome<DealRefusal, Deal>>>)(() => Deals.MakeAsync(deal, DealAction.Approve))));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(7));
        Assert.That(outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Refusal).Distinct(), Is.EqualTo(new DealRefusal?[] { DealRefusal.NotEnoughUnits }));
        await UnitsAddUpAsync(listing);
    }

    [Test]
    public async Task Confirming_cancelling_closing_selling_and_withdrawing_at_once_add_up()
    {
        var listing = await Scene.ApprovedAsync(6, 6);
        var requests = await RequestsAsync(listing, 24);
        var steps = requests.SelectMany(deal => new Func<Task<Outcome<DealRefusal, Deal>>>[]
        {
            () => MakeAsync(deal, DealAction.Approve), () => MakeAsync(deal, DealAction.Close), () => MakeAsync(deal, DealAction.Cancel)
        });

        await Task.WhenAll(AtOnceAsync(steps), Task.Run(() => Scene.SellAsync(listing)), Task.Run(() => Scene.WithdrawAsync(listing)));

        await UnitsAddUpAsync(listing);
        foreach (var deal in requests)
            await UnbrokenAsync(deal);
    }

    [Test]
    public async Task Of_two_answers_to_one_amount_one_counts()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.ProposeAmount, with: step => step with { Amount = 40 }));

        var outcomes = await AtOnceAsync(Enumerable.Range(0, 12).Select(i => (Func<Task<Outcome<DealRefusal, Deal>>>)(() =>
            Deals.MakeAsync(deal, i % 2 == 0 ? DealAction.AcceptAmount : DealAction.DeclineAmount, DealActor.Buyer))));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(1));
        await UnbrokenAsync(deal);
    }

    [Test]
    public async Task Of_many_requests_of_a_buyer_at_once_three_begin()
    {
        var (listing, other) = (await Scene.ApprovedAsync(9, 9), await Scene.CustomerAsync());
        var buyer = await Store.AskAsync(async (ICustomerService customers) =>
            await customers.GetCustomerByIdAsync((await Scene.CommentAsync(listing)).AuthorId));

        var outcomes = await AtOnceAsync(Enumerable.Range(0, 20).Select(i => (Func<Task<Outcome<DealRefusal, Deal>>>)(() => i % 2 == 0
            ? Deals.RequestAsync(buyer, listing)
            : Store.AskAsync((SellerDealService desk) => desk.AddForBuyerAsync(listing.SellerId, Scene.StoreId, listing.Id, buyer.Id, new() { Quantity = 1, Amount = 50 })))));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(DealLimits.MostNewPerListing));
        Assert.That(outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Refusal), Is.All.EqualTo(DealRefusal.TooManyOpenRequests));
        Assert.That(await CountAsync(listing), Is.EqualTo(DealLimits.MostNewPerListing));
        DealScene.Done(await Deals.RequestAsync(other, listing));

        await Deals.CancelledAsync(outcomes.First(outcome => outcome.Succeeded).Value!);
        outcomes = await AtOnceAsync(Enumerable.Range(0, 4).Select(_ => (Func<Task<Outcome<DealRefusal, Deal>>>)(() => Deals.RequestAsync(buyer, listing))));
        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(1));
    }

    private Task<int> CountAsync(Listing listing) =>
        Store.AskAsync((IRepository<Deal> deals) => deals.Table.CountAsync(deal => deal.ListingId == listing.Id));

    private Task<Outcome<DealRefusal, Deal>> MakeAsync(Deal deal, DealAction action) =>
        Deals.MakeAsync(deal, action, with: step => step with { ShownRevision = null, Reason = "Changed my mind" });

    /// <summary>Of buyers that are numbers only.</summary>
    private async Task<IReadOnlyList<Deal>> RequestsAsync(Listing listing, int count)
    {
        var deals = new List<Deal>();
        for (var buyer = 1_000_000; buyer < 1_000_000 + count; buyer++)
        {
            var id = buyer;
            deals.Add(DealScene.Done(await Store.AskAsync((DealWriter writer) =>
                writer.BeginAsync(new(DealAction.Request, DealActor.Buyer, id), listing.Id, id, DealScene.Terms() with { Amount = listing.Price }))));
        }
        return deals;
    }

    private async Task UnitsAddUpAsync(Listing listing)
    {
        var all = await Store.AskAsync((IRepository<Deal> deals) => deals.GetAllAsync(rows => rows.Where(deal => deal.ListingId == listing.Id)));
        var (now, balance) = (await Scene.NowAsync(listing), await Scene.BalanceAsync(listing.OrderItemId));
        Assert.That(now.ReservedQuantity, Is.EqualTo(all.Where(deal => deal.Status.ReservesUnits()).Sum(deal => deal.Quantity)));
        Assert.That(now.SoldQuantity, Is.GreaterThanOrEqualTo(all.Where(deal => deal.Status == DealStatus.Closed).Sum(deal => deal.Quantity)));
        Assert.That((balance.Held, balance.Sold), Is.EqualTo((now.HeldUnits, now.SoldQuantity)));
        Assert.That(now.AvailableQuantity, Is.GreaterThanOrEqualTo(0));
        Assert.That(now.Quantity + now.SoldQuantity, Is.EqualTo(listing.Quantity));
    }

    private async Task UnbrokenAsync(Deal deal)
    {
        var timeline = await Deals.TimelineAsync(deal);
        Assert.That(timeline.Select(entry => entry.Revision), Is.EqualTo(Enumerable.Range(1, timeline.Count)));
        Assert.That(timeline.Skip(1).Select(entry => entry.FromStatus), Is.EqualTo(timeline.SkipLast(1).Select(entry => (DealStatus?)entry.ToStatus)));
        var now = await Deals.NowAsync(deal);
        Assert.That((now.Revision, now.Status), Is.EqualTo((timeline.Count, timeline[^1].ToStatus)));
    }
}
