using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>The only writer of what is held and sold of an order item.</summary>
public class UnitLedger(
    IRepository<OrderItem> orderItems,
    IRepository<ReturnRequest> returnRequests,
    IRepository<UnitMovement> movements)
{
    public async Task<UnitBalance> BalanceAsync(int orderItemId) =>
        (await BalancesAsync([orderItemId]))[orderItemId];

    /// <summary>Three statements for any number of order items; nothing was bought of one that is gone.</summary>
    public async Task<IReadOnlyDictionary<int, UnitBalance>> BalancesAsync(IReadOnlyCollection<int> orderItemIds)
    {
        var bought = (await orderItems.Table
            .Where(item => orderItemIds.Contains(item.Id))
            .Select(item => new { item.Id, item.Quantity })
            .ToListAsync()).ToDictionary(item => item.Id, item => item.Quantity);
        var returned = await ReturnedAsync(orderItemIds);
        var moved = (await LastMovementsAsync(orderItemIds)).ToDictionary(movement => movement.OrderItemId);
        return orderItemIds.Distinct().ToDictionary(id => id, id =>
        {
            var last = moved.GetValueOrDefault(id);
            return new UnitBalance(bought.GetValueOrDefault(id), returned.GetValueOrDefault(id), last?.Held ?? 0, last?.Sold ?? 0, last?.Revision ?? 0);
        });
    }

    /// <summary>Fails on the unique (order item, revision) when another writer moved units after the balance was read.</summary>
    public Task AddAsync(UnitMovement movement) => movements.InsertAsync(movement, false);

    private async Task<IList<UnitMovement>> LastMovementsAsync(IReadOnlyCollection<int> orderItemIds) =>
        await movements.Table
            .Where(movement => orderItemIds.Contains(movement.OrderItemId)
                && !movements.Table.Any(later => later.OrderItemId == movement.OrderItemId && later.Revision > movement.Revision))
            .ToListAsync();

    /// <summary>Refused and cancelled requests give nothing back, all others count from the day they are booked.</summary>
    private async Task<Dictionary<int, int>> ReturnedAsync(IReadOnlyCollection<int> orderItemIds)
    {
        var rows = await returnRequests.Table
            .Where(request => orderItemIds.Contains(request.OrderItemId)
                && request.ReturnRequestStatusId != (int)ReturnRequestStatus.RequestRejected
                && request.ReturnRequestStatusId != (int)ReturnRequestStatus.Cancelled)
            .GroupBy(request => request.OrderItemId)
            .Select(group => new { OrderItemId = group.Key, Units = group.Sum(request => request.Quantity) })
            .ToListAsync();
        return rows.ToDictionary(row => row.OrderItemId, row => row.Units);
    }
}
