using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Shipping;

namespace Nop.Services.Shipping;

public interface IShipmentService
{
    Task DeleteShipmentAsync(Shipment shipment);
    Task<IPagedList<Shipment>> GetAllShipmentsAsync(int vendorId = 0, int warehouseId = 0, int shippingCountryId = 0,
        int shippingStateId = 0, string shippingCounty = null, string shippingCity = null, string trackingNumber = null,
        bool loadNotShipped = false, bool loadNotReadyForPickup = false, bool loadNotDelivered = false, int orderId = 0,
        DateTime? createdFromUtc = null, DateTime? createdToUtc = null, int pageIndex = 0, int pageSize = int.MaxValue);
    Task<IList<Shipment>> GetShipmentsByIdsAsync(int[] shipmentIds);
    Task<Shipment> GetShipmentByIdAsync(int shipmentId);
    Task<IList<Shipment>> GetShipmentsByOrderIdAsync(int orderId, bool? shipped = null, bool? readyForPickup = null, int vendorId = 0);
    Task InsertShipmentAsync(Shipment shipment);
    Task UpdateShipmentAsync(Shipment shipment);
    Task<IList<ShipmentItem>> GetShipmentItemsByShipmentIdAsync(int shipmentId);
    Task InsertShipmentItemAsync(ShipmentItem shipmentItem);
    Task DeleteShipmentItemAsync(ShipmentItem shipmentItem);
    Task UpdateShipmentItemAsync(ShipmentItem shipmentItem);
    Task<ShipmentItem> GetShipmentItemByIdAsync(int shipmentItemId);
}
