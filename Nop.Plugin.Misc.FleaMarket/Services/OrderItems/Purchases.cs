using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

/// <summary>Reads bought items as their owner knows them; one statement for any number of items.</summary>
public class Purchases(
    IRepository<Order> orders,
    IRepository<OrderItem> orderItems,
    IRepository<Product> products,
    ILocalizationService localization)
{
    /// <returns>Null for an item that is no longer in its order.</returns>
    public async Task<Purchase?> GetAsync(int orderItemId) => (await GetAsync([orderItemId])).GetValueOrDefault(orderItemId);

    public async Task<IReadOnlyDictionary<int, Purchase>> GetAsync(IReadOnlyCollection<int> orderItemIds)
    {
        var rows = await (
            from item in orderItems.Table
            join order in orders.Table on item.OrderId equals order.Id
            join product in products.Table on item.ProductId equals product.Id
            where orderItemIds.Contains(item.Id)
            select new { item.Id, item.OrderId, item.Quantity, item.AttributeDescription, order.CustomOrderNumber, order.CreatedOnUtc, item.ProductId, product.Name })
            .ToListAsync();
        var purchases = new Dictionary<int, Purchase>();
        foreach (var row in rows)
            purchases[row.Id] = new(
                row.Id, row.OrderId, row.CustomOrderNumber, row.CreatedOnUtc, row.ProductId,
                await localization.TextAsync(new Product { Id = row.ProductId, Name = row.Name }, product => product.Name), row.AttributeDescription, row.Quantity);
        return purchases;
    }
}
