namespace Nop.Core.Domain.Shipping;

public class ShipmentSentEvent(Shipment shipment)
{
    public Shipment Shipment { get; } = shipment;
}
