namespace Nop.Core.Domain.Orders;

public class OrderPaidEvent(Order order)
{
    public Order Order { get; } = order;
}
