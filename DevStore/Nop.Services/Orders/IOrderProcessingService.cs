using Nop.Core.Domain.Orders;

namespace Nop.Services.Orders;

public interface IOrderProcessingService
{
    Task DeleteOrderAsync(Order order);
    bool CanCancelOrder(Order order);
    Task CancelOrderAsync(Order order, bool notifyCustomer);
    bool CanMarkOrderAsPaid(Order order);
    Task MarkOrderAsPaidAsync(Order order);
    bool CanRefundOffline(Order order);
    Task RefundOfflineAsync(Order order);
    Task PartiallyRefundOfflineAsync(Order order, decimal amountToRefund);
    bool CanVoidOffline(Order order);
    Task VoidOfflineAsync(Order order);
}
