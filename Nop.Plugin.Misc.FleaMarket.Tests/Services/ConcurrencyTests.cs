using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>Many writers at once, each with a scope and a connection of its own as on many machines.</summary>
internal class ConcurrencyTests(StoreDatabase database) : ServiceTests(database)
{
    private const int Writers = 50;

    private static Task<Outcome<ListingRefusal, Listing>[]> AtOnceAsync(IEnumerable<Func<Task<Outcome<ListingRefusal, Listing>>>> steps) =>
        Task.WhenAll(steps.Select(step => Task.Run(step)));

    [Test]
    public async Task Fifty_offers_at_once_list_no_more_than_was_bought()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, quantity: 7);

        var outcomes = await AtOnceAsync(Enumerable.Repeat(() => Scene.OfferAsync(seller, item), Writers));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(7));
        Assert.That(outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Refusal).Distinct(), Is.EqualTo(new ListingRefusal?[] { ListingRefusal.NothingLeftToSell }));
        var balance = await Scene.BalanceAsync(item.Id);
        Assert.That((balance.Held, balance.Sellable, balance.Revision), Is.EqualTo((7, 0, 7)));
    }

    [Test]
    public async Task Offers_of_several_units_at_once_stay_within_what_was_bought()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, quantity: 10);

        var outcomes = await AtOnceAsync(Enumerable.Range(0, 20).Select(writer => (Func<Task<Outcome<ListingRefusal, Listing>>>)(() =>
            Scene.OfferAsync(seller, item, Scene.Content(1 + writer % 4)))));

        var listed = outcomes.Where(outcome => outcome.Succeeded).Sum(outcome => outcome.Value!.Quantity);
        var balance = await Scene.BalanceAsync(item.Id);
        Assert.That(listed, Is.LessThanOrEqualTo(10).And.EqualTo(balance.Held));
    }

    [Test]
    [Repeat(5)]
    public async Task Sold_Approve_Edit_and_Reject_at_once_end_in_one_legal_state()
    {
        var shown = await Scene.OfferedAsync(bought: 2, quantity: 2);

        var outcomes = await AtOnceAsync(
        [
            () => Scene.SellAsync(shown, 2), () => Scene.SellAsync(shown, 1),
            () => Scene.ApproveAsync(shown), () => Scene.ApproveAsync(shown),
            () => Scene.EditAsync(shown), () => Scene.EditAsync(shown),
            () => Scene.RejectAsync(shown), () => Scene.WithdrawAsync(shown), () => Scene.RemoveAsync(shown)
        ]);

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.GreaterThan(0));
        await UnbrokenAsync(shown, 1 + outcomes.Count(outcome => outcome.Succeeded));
        var (now, balance) = (await Scene.NowAsync(shown), await Scene.BalanceAsync(shown.OrderItemId));
        Assert.That((balance.Held, balance.Sold), Is.EqualTo((now.HeldUnits, now.SoldQuantity)));
        Assert.That(balance.Held + balance.Sold, Is.LessThanOrEqualTo(balance.Bought));
    }

    [Test]
    public async Task Of_many_decisions_on_the_same_version_one_wins()
    {
        var shown = await Scene.OfferedAsync();

        var outcomes = await AtOnceAsync(Enumerable.Range(0, 20).Select(writer => (Func<Task<Outcome<ListingRefusal, Listing>>>)(() =>
            writer % 2 == 0 ? Scene.ApproveAsync(shown) : Scene.RejectAsync(shown))));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(1));
        Assert.That(outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Refusal), Is.All.EqualTo(ListingRefusal.ChangedMeanwhile));
        await UnbrokenAsync(shown, 2);
    }

    [Test]
    public async Task Two_listings_of_one_item_sent_again_at_once_take_its_unit_once()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        var first = Scene.Done(await Scene.WithdrawAsync(await Scene.OfferedAsync(seller, item)));
        var second = Scene.Done(await Scene.WithdrawAsync(await Scene.OfferedAsync(seller, item)));

        var outcomes = await AtOnceAsync([() => Scene.EditAsync(first), () => Scene.EditAsync(second), () => Scene.OfferAsync(seller, item)]);

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(1));
        Assert.That((await Scene.BalanceAsync(item.Id)).Held, Is.EqualTo(1));
    }

    private async Task UnbrokenAsync(Listing listing, int entries)
    {
        var history = await Scene.HistoryAsync(listing);
        Assert.That(history.Select(entry => entry.Revision), Is.EqualTo(Enumerable.Range(1, entries)));
        Assert.That(history.Skip(1).Select(entry => entry.FromStatus), Is.EqualTo(history.SkipLast(1).Select(entry => (ListingStatus?)entry.ToStatus)));
        var now = await Scene.NowAsync(listing);
        Assert.That((now.Revision, now.Status), Is.EqualTo((entries, history[^1].ToStatus)));
    }
}
