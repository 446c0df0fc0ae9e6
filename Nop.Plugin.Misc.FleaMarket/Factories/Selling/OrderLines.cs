using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Selling;

/// <summary>The lines of an order's page, read together when the first of them asks.</summary>
public class OrderLines(Visitor visitor, IRepository<OrderItem> orderItems, SellableItems sellable)
{
    private readonly Dictionary<int, SellableItem?> _items = [];

    /// <returns>Null for an item that is not the visitor's.</returns>
    public async Task<SellableItem?> GetAsync(int orderItemId)
    {
        if (!_items.ContainsKey(orderItemId))
            await ReadAsync(orderItemId);
        return _items.GetValueOrDefault(orderItemId);
    }

    private async Task ReadAsync(int orderItemId)
    {
        _items[orderItemId] = null;
        var orderId = await orderItems.Table.Where(item => item.Id == orderItemId).Select(item => item.OrderId).FirstOrDefaultAsync();
        foreach (var item in await sellable.GetOfOrderAsync((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync(), orderId))
            _items[item.Item.OrderItemId] = item;
    }
}
