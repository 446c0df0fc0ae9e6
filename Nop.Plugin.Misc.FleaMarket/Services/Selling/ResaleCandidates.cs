using Nop.Core;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>What a customer may sell; the number of statements does not depend on the number of items.</summary>
public class ResaleCandidates(
    IRepository<Order> orders,
    IRepository<OrderItem> orderItems,
    IRepository<Listing> listings,
    OrderItemFactsReader orderItemFacts,
    UnitLedger ledger,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    /// <summary>Items of the customer's completed, paid and delivered orders, the newest order first.</summary>
    /// <returns>Ids of order items.</returns>
    public async Task<IPagedList<int>> GetCompletedIdsAsync(int customerId, int storeId, int pageIndex, int pageSize) =>
        await (
            from item in orderItems.Table
            join order in orders.Table on item.OrderId equals order.Id
            where order.CustomerId == customerId && order.StoreId == storeId && !order.Deleted
                && order.OrderStatusId == (int)OrderStatus.Complete
                && (order.PaymentStatusId == (int)PaymentStatus.Paid || order.PaymentStatusId == (int)PaymentStatus.PartiallyRefunded)
                && (order.ShippingStatusId == (int)ShippingStatus.Delivered || order.ShippingStatusId == (int)ShippingStatus.ShippingNotRequired)
            orderby order.CreatedOnUtc descending, item.Id
            select item.Id).ToPagedListAsync(pageIndex, pageSize);

    public async Task<IReadOnlyList<ResaleCandidate>> GetOfOrderAsync(int customerId, int storeId, int orderId)
    {
        var ids = await orderItems.Table.Where(item => item.OrderId == orderId).Select(item => item.Id).ToListAsync();
        return await GetAsync(customerId, storeId, ids);
    }

    /// <returns>Null for an item that is not the customer's.</returns>
    public async Task<ResaleCandidate?> GetAsync(int customerId, int storeId, int orderItemId) =>
        (await GetAsync(customerId, storeId, [orderItemId])).FirstOrDefault();

    /// <returns>Without items that are not the customer's.</returns>
    public async Task<IReadOnlyList<ResaleCandidate>> GetAsync(int customerId, int storeId, IReadOnlyCollection<int> orderItemIds)
    {
        var (items, balances, own) = await AtOnce.ReadAsync(
            () => orderItemFacts.GetAsync(orderItemIds), () => ledger.BalancesAsync(orderItemIds), () => ListingsAsync(orderItemIds));
        return items.Where(item => item.OwnerId == customerId).Select(item => new ResaleCandidate(
            item, balances[item.OrderItemId], Refuse(item, balances[item.OrderItemId]), own[item.OrderItemId].ToList())).ToList();

        ListingRefusal? Refuse(OrderItemFacts item, UnitBalance balance) =>
            ResaleRules.Broken(item, customerId, storeId, settings.Terms, clock.GetUtcNow().UtcDateTime).FirstOrNull()
            ?? (balance.Sellable == 0 ? ListingRefusal.NothingLeftToSell : null);
    }

    private async Task<ILookup<int, Listing>> ListingsAsync(IReadOnlyCollection<int> orderItemIds)
    {
        var found = await listings.Table
            .Where(listing => orderItemIds.Contains(listing.OrderItemId) && listing.StatusId != (int)ListingStatus.Removed)
            .OrderByDescending(listing => listing.Id)
            .ToListAsync();
        return found.ToLookup(listing => listing.OrderItemId);
    }
}
