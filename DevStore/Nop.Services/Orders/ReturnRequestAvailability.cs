namespace Nop.Services.Orders;

public class ReturnRequestAvailability
{
    public IList<ReturnableOrderItem> ReturnableOrderItems { get; set; }
}
