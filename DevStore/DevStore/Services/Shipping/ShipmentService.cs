using Nop.Core.Domain.Shipping;
using Nop.Services.Shipping;

namespace DevStore.Services.Shipping;

internal class ShipmentService(
    IRepository<Address> addresses,
    IRepository<Order> orders,
    IRepository<OrderItem> orderItems,
    IRepository<Product> products,
    IRepository<Shipment> shipments,
    IRepository<ShipmentItem> items) : IShipmentService
{
    public Task DeleteShipmentAsync(Shipment shipment) => shipments.DeleteAsync(shipment);

    public Task<IPagedList<Shipment>> GetAllShipmentsAsync(int vendorId = 0, int warehouseId = 0, int shippingCountryId = 0,
        int shippingStateId = 0, string? shippingCounty = null, string? shippingCity = null, string? trackingNumber = null,
        bool loadNotShipped = false, bool loadNotReadyForPickup = false, bool loadNotDelivered = false, int orderId = 0,
        DateTime? createdFromUtc = null, DateTime? createdToUtc = null, int pageIndex = 0, int pageSize = int.MaxValue) =>
        shipments.GetAllPagedAsync(query => query
            .Where(shipment => orders.Table.Any(order => order.Id == shipment.OrderId && !order.Deleted
                && (shippingCountryId == 0 && shippingStateId == 0
                    && string.IsNullOrEmpty(shippingCity) && string.IsNullOrEmpty(shippingCounty)
                    || addresses.Table.Any(address => address.Id == order.ShippingAddressId
                        && (shippingCountryId == 0 || address.CountryId == shippingCountryId)
                        && (shippingStateId == 0 || address.StateProvinceId == shippingStateId)
                        && (string.IsNullOrEmpty(shippingCounty) || address.County.Contains(shippingCounty))
                        && (string.IsNullOrEmpty(shippingCity) || address.City.Contains(shippingCity))))))
            .Where(shipment => orderId == 0 || shipment.OrderId == orderId)
            .Where(shipment => string.IsNullOrEmpty(trackingNumber) || shipment.TrackingNumber.Contains(trackingNumber))
            .Where(shipment => !loadNotShipped || shipment.ShippedDateUtc == null)
            .Where(shipment => !loadNotReadyForPickup || shipment.ReadyForPickupDateUtc == null)
            .Where(shipment => !loadNotDelivered || shipment.DeliveryDateUtc == null)
            .Where(shipment => createdFromUtc == null || createdFromUtc <= shipment.CreatedOnUtc)
            .Where(shipment => createdToUtc == null || createdToUtc >= shipment.CreatedOnUtc)
            .Where(shipment => vendorId == 0 || items.Table.Any(item => item.ShipmentId == shipment.Id
                && orderItems.Table.Any(bought => bought.Id == item.OrderItemId
                    && products.Table.Any(product => product.Id == bought.ProductId && product.VendorId == vendorId))))
            .OrderByDescending(shipment => shipment.CreatedOnUtc), pageIndex, pageSize);

    public Task<IList<Shipment>> GetShipmentsByIdsAsync(int[] shipmentIds) => shipments.GetByIdsAsync(shipmentIds);

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

    public Task DeleteShipmentItemAsync(ShipmentItem shipmentItem) => items.DeleteAsync(shipmentItem);

    public Task UpdateShipmentItemAsync(ShipmentItem shipmentItem) => items.UpdateAsync(shipmentItem);

    public Task<ShipmentItem> GetShipmentItemByIdAsync(int shipmentItemId) => items.GetByIdAsync(shipmentItemId);
}
