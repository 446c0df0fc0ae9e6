using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

/// <summary>Reads order items as the rules of selling see them; three statements for any number of items.</summary>
public class OrderItemFactsReader(
    IRepository<Order> orders,
    IRepository<OrderItem> orderItems,
    IRepository<Product> products,
    IRepository<ProductCategory> productCategories,
    IRepository<Shipment> shipments)
{
    public async Task<OrderItemFacts?> GetAsync(int orderItemId) =>
        (await GetAsync([orderItemId])).FirstOrDefault();

    public async Task<IReadOnlyList<OrderItemFacts>> GetAsync(IReadOnlyCollection<int> orderItemIds)
    {
        var rows = await (
            from item in orderItems.Table
            join order in orders.Table on item.OrderId equals order.Id
            join product in products.Table on item.ProductId equals product.Id
            where orderItemIds.Contains(item.Id)
            select new
            {
                item.Id, item.OrderId, item.UnitPriceInclTax, item.ProductId, order.StoreId, order.CustomerId, order.Deleted, order.OrderStatusId, order.PaymentStatusId,
                order.ShippingStatusId, order.CreatedOnUtc, order.PaidDateUtc, product.IsGiftCard, product.IsDownload, product.IsRental, product.IsRecurring
            })
            .ToListAsync();

        var categories = await CategoriesAsync(rows.Select(row => row.ProductId).Distinct().ToList());
        var deliveries = await DeliveriesAsync(rows.Select(row => row.OrderId).Distinct().ToList());
        return rows.Select(row => new OrderItemFacts
        {
            OrderItemId = row.Id,
            OrderId = row.OrderId,
            StoreId = row.StoreId,
            OwnerId = row.CustomerId,
            ProductId = row.ProductId,
            PricePaid = row.UnitPriceInclTax,
            OrderIsDeleted = row.Deleted,
            OrderIsComplete = row.OrderStatusId == (int)OrderStatus.Complete,
            OrderIsPaid = row.PaymentStatusId is (int)PaymentStatus.Paid or (int)PaymentStatus.PartiallyRefunded,
            OrderIsPartlyRefunded = row.PaymentStatusId == (int)PaymentStatus.PartiallyRefunded,
            OrderIsDelivered = row.ShippingStatusId is (int)ShippingStatus.Delivered or (int)ShippingStatus.ShippingNotRequired,
            PurchasedOnUtc = row.CreatedOnUtc,
            ParcelArrivedOnUtc = deliveries.GetValueOrDefault(row.OrderId),
            DeliveredOnUtc = deliveries.GetValueOrDefault(row.OrderId) ?? row.PaidDateUtc ?? row.CreatedOnUtc,
            IsGiftCard = row.IsGiftCard,
            IsDownload = row.IsDownload,
            IsRental = row.IsRental,
            IsRecurring = row.IsRecurring,
            CategoryIds = categories[row.ProductId].ToList()
        }).ToList();
    }

    private async Task<ILookup<int, int>> CategoriesAsync(List<int> productIds)
    {
        var rows = await productCategories.Table
            .Where(mapping => productIds.Contains(mapping.ProductId))
            .Select(mapping => new { mapping.ProductId, mapping.CategoryId })
            .ToListAsync();
        return rows.ToLookup(row => row.ProductId, row => row.CategoryId);
    }

    private async Task<Dictionary<int, DateTime?>> DeliveriesAsync(List<int> orderIds)
    {
        var rows = await shipments.Table
            .Where(shipment => orderIds.Contains(shipment.OrderId) && shipment.DeliveryDateUtc != null)
            .GroupBy(shipment => shipment.OrderId)
            .Select(group => new { OrderId = group.Key, Last = group.Max(shipment => shipment.DeliveryDateUtc) })
            .ToListAsync();
        return rows.ToDictionary(row => row.OrderId, row => row.Last);
    }
}
