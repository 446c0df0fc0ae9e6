namespace Nop.Core.Domain.Shipping;

public class ShipmentDeliveredEvent(Shipment shipment)
{
    public Shipment Shipment { get; } = shipment;
}
