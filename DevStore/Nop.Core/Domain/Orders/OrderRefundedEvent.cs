namespace Nop.Core.Domain.Orders;

public class OrderRefundedEvent(Order order, decimal amount)
{
    public Order Order { get; } = order;
    public decimal Amount { get; } = amount;
}
