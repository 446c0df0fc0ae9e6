using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>Takes listings off sale whose units no longer qualify.</summary>
public class OfferWatch(
    IRepository<Listing> listings,
    ListingWriter writer,
    SoldItems soldItems,
    UnitLedger ledger,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    public async Task LookAtOrderAsync(int orderId) =>
        await LookAtAsync(await Live().Where(listing => listing.OrderId == orderId).ToListAsync());

    public async Task LookAtOrderItemAsync(int orderItemId) =>
        await LookAtAsync(await Live().Where(listing => listing.OrderItemId == orderItemId).ToListAsync());

    public async Task TakeOffAllOfAsync(int sellerId)
    {
        foreach (var listing in await Live().Where(listing => listing.SellerId == sellerId).ToListAsync())
            await TakeOffAsync(listing, ListingRefusal.NotRegistered);
    }

    /// <returns>By order item: why its units no longer qualify; null when they do.</returns>
    public async Task<Func<int, ListingRefusal?>> RefusalsAsync(IEnumerable<int> orderItemIds)
    {
        var items = (await soldItems.GetAsync(orderItemIds.Distinct().ToList())).ToDictionary(item => item.OrderItemId);
        return orderItemId => Refuse(items.GetValueOrDefault(orderItemId));
    }

    private async Task LookAtAsync(IList<Listing> live)
    {
        var refusalOf = await RefusalsAsync(live.Select(listing => listing.OrderItemId).ToList());
        foreach (var listing in live)
            if (refusalOf(listing.OrderItemId) is { } refusal)
                await TakeOffAsync(listing, refusal);
            else if ((await ledger.BalanceAsync(listing.OrderItemId)).Overdrawn > 0)
                await TakeOffAsync(listing, ListingRefusal.NotEnoughUnits);
    }

    /// <summary>Time alone takes nothing off sale that was offered in time.</summary>
    private ListingRefusal? Refuse(SoldItem? item) =>
        item is null
            ? ListingRefusal.OrderDeleted
            : SellingRules.FirstBroken(item, item.OwnerId, item.StoreId, settings.Terms with { MostDaysSinceDelivery = 0 }, clock.GetUtcNow().UtcDateTime);

    private Task TakeOffAsync(Listing listing, ListingRefusal why) =>
        writer.MakeAsync(listing.Id, new(ListingAction.TakeOffSale, ListingActor.Store, 0) { StoreReason = why });

    /// <summary>The newest first: where units are missing, the listing that came last gives way.</summary>
    private IQueryable<Listing> Live()
    {
        var live = ListingMoves.LiveStatusIds;
        return listings.Table.Where(listing => live.Contains(listing.StatusId)).OrderByDescending(listing => listing.Id);
    }
}
