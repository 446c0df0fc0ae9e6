using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Cancels deals that cannot come to anything any more.</summary>
public class DealFeasibilityMonitor(
    IRepository<Deal> deals,
    IRepository<Listing> listings,
    DealWriter writer,
    StandingOffers standing,
    UnitLedger ledger,
    OneByOne oneByOne) : IConsumer<ListingMovedEvent>
{
    private static readonly List<int> _open = [.. DealStatuses.PendingIds];
    private static readonly List<int> _unpaid = [.. DealStatuses.UnpaidIds];
    private static readonly List<int> _unconfirmed = [.. DealStatuses.UnconfirmedIds];

    /// <summary>What is confirmed outlives its listing; of what is not there is nothing left to confirm.</summary>
    public async Task HandleEventAsync(ListingMovedEvent eventMessage)
    {
        var listing = eventMessage.Listing;
        if (WhyNot(listing.Status) is { } reason)
            await CancelAsync(deal => deal.ListingId == listing.Id && _unconfirmed.Contains(deal.StatusId), reason);
    }

    /// <summary>After <see cref="ListingEligibilityMonitor"/> has looked at it.</summary>
    public async Task LookAtOrderAsync(int orderId) =>
        await LookAtAsync(await listings.Table.Where(listing => listing.OrderId == orderId).Select(listing => listing.OrderItemId).Distinct().ToListAsync());

    /// <summary>After <see cref="ListingEligibilityMonitor"/> has looked at it.</summary>
    public Task LookAtOrderItemAsync(int orderItemId) => LookAtAsync([orderItemId]);

    /// <summary>What a buyer who is gone has paid is left to the seller.</summary>
    public async Task LookAtCustomerAsync(int customerId)
    {
        await CancelAsync(deal => deal.SellerId == customerId && _open.Contains(deal.StatusId), DealStoreReason.SellerGone);
        await CancelAsync(deal => deal.BuyerId == customerId && _unpaid.Contains(deal.StatusId), DealStoreReason.BuyerGone);
    }

    private async Task LookAtAsync(IList<int> orderItemIds)
    {
        if (orderItemIds.Count == 0)
            return;
        var refusalOf = await standing.RefusalsAsync(orderItemIds);
        foreach (var orderItemId in orderItemIds)
            await EachAsync(await OpenOfAsync(orderItemId), async deal =>
            {
                if (refusalOf(orderItemId) is not null || deal.Status.ReservesUnits() && (await ledger.BalanceAsync(orderItemId)).Overdrawn > 0)
                    await CancelAsync(deal, DealStoreReason.UnitsGone);
            });
    }

    private Task EachAsync(IEnumerable<Deal> open, Func<Deal, Task> work) => oneByOne.DoAsync(open, work, deal => $"the deal {deal.Id}");

    /// <summary>The newest first: where units are missing, the deal that came last gives way.</summary>
    private async Task<IList<Deal>> OpenOfAsync(int orderItemId) => await deals.Table
        .Where(deal => _open.Contains(deal.StatusId) && listings.Table.Any(listing => listing.Id == deal.ListingId && listing.OrderItemId == orderItemId))
        .OrderByDescending(deal => deal.Id).ToListAsync();

    private async Task CancelAsync(System.Linq.Expressions.Expression<Func<Deal, bool>> which, DealStoreReason reason) =>
        await EachAsync(await deals.Table.Where(which).OrderBy(deal => deal.Id).ToListAsync(), deal => CancelAsync(deal, reason));

    private Task CancelAsync(Deal deal, DealStoreReason reason) =>
        writer.MakeAsync(deal.Id, new(DealAction.Cancel, DealActor.Store, 0) { StoreReason = reason });

    private static DealStoreReason? WhyNot(ListingStatus status) => status switch
    {
        _ when status.HoldsUnits() => null,
        _ when status.IsSoldOut() => DealStoreReason.SoldOut,
        _ => DealStoreReason.ListingOffSale
    };
}
