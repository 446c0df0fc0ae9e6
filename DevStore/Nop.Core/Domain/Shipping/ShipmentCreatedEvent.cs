namespace Nop.Core.Domain.Shipping;

public class ShipmentCreatedEvent(Shipment shipment)
{
    public Shipment Shipment { get; } = shipment;
}
