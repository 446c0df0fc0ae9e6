namespace Nop.Services.Orders;

public class ReturnRequestAvailability
{
    public bool IsAllowed => ReturnableOrderItems?.Any(item => item.AvailableQuantityForReturn > 0) ?? false;
    public IList<ReturnableOrderItem> ReturnableOrderItems { get; set; }
}
