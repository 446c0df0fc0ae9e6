namespace Nop.Core.Domain.Orders;

public class OrderPlacedEvent(Order order)
{
    public Order Order { get; } = order;
}
