using FsCheck;
using FsCheck.Fluent;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>Whatever seller, moderator and store do, in any order: no unit is sold or on offer twice.</summary>
internal class RandomHistoryTests(StoreDatabase database) : ServiceTests(database)
{
    private const int Bought = 4;

    private enum Deed { Offer, Edit, Withdraw, Sell, Approve, Reject, Remove, Correct, Return }

    private static readonly Arbitrary<(Deed What, int Which, int Units)[]> _deeds = (
        from what in Gen.Elements(Enum.GetValues<Deed>())
        from which in Gen.Choose(0, 3)
        from units in Gen.Choose(1, 3)
        select (what, which, units)).ListOf(14).Select(deeds => deeds.ToArray()).ToArbitrary();

    [Test]
    public void No_unit_is_in_two_places() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(12).WithReplay(20_260_302, 11),
        Prop.ForAll(_deeds, deeds => HoldsAsync(deeds).GetAwaiter().GetResult()));

    [Test]
    public async Task No_unit_is_in_two_places_while_edits_wait_or_need_no_moderation()
    {
        await using var _ = await Scene.SettingsAsync(settings => (settings.KeepApprovedVersionPublic, settings.LowerWithoutModeration) = (true, true));
        No_unit_is_in_two_places();
    }

    private async Task<bool> HoldsAsync((Deed What, int Which, int Units)[] deeds)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, Bought);
        var ids = new List<Listing>();
        foreach (var (what, which, units) in deeds)
        {
            await DoAsync(seller, item, ids, what, which, units);
            if (!await BalancedAsync(item, ids))
                return false;
        }
        return true;
    }

    private async Task DoAsync(Customer seller, OrderItem item, List<Listing> listings, Deed what, int which, int units)
    {
        if (what == Deed.Return)
            await Store.AskAsync((IReturnRequestService requests) => requests.InsertReturnRequestAsync(OfferingTests.Return(item, 1, ReturnRequestStatus.Pending)));
        else if (what == Deed.Offer && await Scene.OfferAsync(seller, item, Scene.Content(units)) is { Succeeded: true } offered)
            listings.Add(offered.Value!);
        else if (what != Deed.Offer && listings.Count > 0)
            await StepAsync(what, await Scene.NowAsync(listings[which % listings.Count]), units);
    }

    private Task<Outcome<ListingRefusal, Listing>> StepAsync(Deed what, Listing now, int units) => what switch
    {
        Deed.Edit => Scene.EditAsync(now, Scene.Content(units)),
        Deed.Withdraw => Scene.WithdrawAsync(now),
        Deed.Sell => Scene.SellAsync(now, units),
        Deed.Approve => Scene.ApproveAsync(now),
        Deed.Reject => Scene.RejectAsync(now),
        Deed.Remove => Scene.RemoveAsync(now),
        _ => Scene.CorrectAsync(now, Scene.Content(units))
    };

    private async Task<bool> BalancedAsync(OrderItem item, List<Listing> listings)
    {
        var balance = await Scene.BalanceAsync(item.Id);
        var now = await Task.WhenAll(listings.Select(Scene.NowAsync));
        var drafts = await Store.AskAsync((IRepository<PendingEdit> waiting) => waiting.Table.Where(draft => draft.DeclinedRevision == 0).Select(draft => draft.ListingId).ToListAsync());
        return now.All(listing => listing.EditWaits == drafts.Contains(listing.Id) && (!listing.EditWaits || listing.Status == ListingStatus.Approved))
            && balance.Held == now.Sum(listing => listing.HeldUnits)
            && balance.Sold == now.Sum(listing => listing.SoldQuantity)
            && balance is { Sellable: >= 0, Held: >= 0, Sold: >= 0, Overdrawn: 0 }
            && balance.Held + balance.Sold <= Bought
            && (balance.Held == 0 || balance.Held + balance.Sold + balance.Returned <= Bought);
    }
}
