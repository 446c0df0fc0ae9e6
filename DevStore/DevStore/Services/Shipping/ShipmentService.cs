using Nop.Core.Domain.Shipping;
using Nop.Services.Shipping;

namespace DevStore.Services.Shipping;

internal class ShipmentService(
    IRepository<OrderItem> orderItems,
    IRepository<Product> products,
    IRepository<Shipment> shipments,
    IRepository<ShipmentItem> items) : IShipmentService
{
    public Task<Shipment> GetShipmentByIdAsync(int shipmentId) => shipments.GetByIdAsync(shipmentId);

    public async Task<IList<Shipment>> GetShipmentsByOrderIdAsync(int orderId, bool? shipped = null, bool? readyForPickup = null,
        int vendorId = 0) =>
        orderId == 0
            ? []
            : await shipments.Table
                .Where(shipment => shipment.OrderId == orderId
                    && (shipped == null || shipped == (shipment.ShippedDateUtc != null))
                    && (readyForPickup == null || readyForPickup == (shipment.ReadyForPickupDateUtc != null)))
                .Where(shipment => vendorId == 0 || items.Table.Any(item => item.ShipmentId == shipment.Id
                    && orderItems.Table.Any(bought => bought.Id == item.OrderItemId
                        && products.Table.Any(product => product.Id == bought.ProductId && product.VendorId == vendorId))))
                .OrderBy(shipment => shipment.Id).ToListAsync();

    public Task InsertShipmentAsync(Shipment shipment) => shipments.InsertAsync(shipment);

    public Task UpdateShipmentAsync(Shipment shipment) => shipments.UpdateAsync(shipment);

    public async Task<IList<ShipmentItem>> GetShipmentItemsByShipmentIdAsync(int shipmentId) =>
        await items.Table.Where(item => item.ShipmentId == shipmentId).OrderBy(item => item.Id).ToListAsync();

    public Task InsertShipmentItemAsync(ShipmentItem shipmentItem) => items.InsertAsync(shipmentItem);
}
