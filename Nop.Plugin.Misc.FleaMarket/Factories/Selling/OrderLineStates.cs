using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Selling;

/// <summary>The lines of an order's page, read together when the first of them asks.</summary>
public class OrderLineStates(CurrentVisitor visitor, IRepository<OrderItem> orderItems, ResaleCandidates candidates)
{
    private readonly Dictionary<int, ResaleCandidate?> _items = [];

    /// <returns>Null for an item that is not the visitor's.</returns>
    public async Task<ResaleCandidate?> GetAsync(int orderItemId)
    {
        if (!_items.ContainsKey(orderItemId))
            await ReadAsync(orderItemId);
        return _items.GetValueOrDefault(orderItemId);
    }

    private async Task ReadAsync(int orderItemId)
    {
        _items[orderItemId] = null;
        var orderId = await orderItems.Table.Where(item => item.Id == orderItemId).Select(item => item.OrderId).FirstOrDefaultAsync();
        foreach (var item in await candidates.GetOfOrderAsync((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync(), orderId))
            _items[item.Item.OrderItemId] = item;
    }
}
