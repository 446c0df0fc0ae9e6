using Nop.Core.Domain.Orders;

namespace Nop.Services.Orders;

public class ReturnableOrderItem
{
    public int AvailableQuantityForReturn { get; set; }
    public OrderItem OrderItem { get; set; }
}
