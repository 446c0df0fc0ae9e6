using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>Takes listings off sale whose units no longer qualify.</summary>
public class ListingEligibilityMonitor(
    IRepository<Listing> listings,
    ListingWriter writer,
    StandingOffers standing,
    UnitLedger ledger,
    OneByOne oneByOne)
{
    public async Task LookAtOrderAsync(int orderId) =>
        await LookAtAsync(await Live().Where(listing => listing.OrderId == orderId).ToListAsync());

    public async Task LookAtOrderItemAsync(int orderItemId) =>
        await LookAtAsync(await Live().Where(listing => listing.OrderItemId == orderItemId).ToListAsync());

    public async Task TakeOffAllOfAsync(int sellerId) => await EachAsync(
        await Live().Where(listing => listing.SellerId == sellerId).ToListAsync(),
        listing => TakeOffAsync(listing, ListingRefusal.NotRegistered));

    private async Task LookAtAsync(IList<Listing> live)
    {
        if (live.Count == 0)
            return;
        var refusalOf = await standing.RefusalsAsync(live.Select(listing => listing.OrderItemId).ToList());
        await EachAsync(live, async listing =>
        {
            if (refusalOf(listing.OrderItemId) is { } refusal)
                await TakeOffAsync(listing, refusal);
            else if ((await ledger.BalanceAsync(listing.OrderItemId)).Overdrawn > 0)
                await TakeOffAsync(listing, ListingRefusal.NotEnoughUnits);
        });
    }

    private Task EachAsync(IEnumerable<Listing> live, Func<Listing, Task> work) => oneByOne.DoAsync(live, work, listing => $"the listing {listing.Id}");

    private Task TakeOffAsync(Listing listing, ListingRefusal why) =>
        writer.MakeAsync(listing.Id, new(ListingAction.TakeOffSale, ListingActor.Store, 0) { StoreReason = why });

    /// <summary>The newest first: where units are missing, the listing that came last gives way.</summary>
    private IQueryable<Listing> Live()
    {
        var live = ListingStatuses.LiveIds;
        return listings.Table.Where(listing => live.Contains(listing.StatusId)).OrderByDescending(listing => listing.Id);
    }
}
