namespace Nop.Core.Domain.Shipping;

public class Shipment : BaseEntity
{
    public int OrderId { get; set; }
    public DateTime? DeliveryDateUtc { get; set; }
    public DateTime CreatedOnUtc { get; set; }
}
