namespace Nop.Core.Domain.Orders;

public class OrderVoidedEvent(Order order)
{
    public Order Order { get; } = order;
}
