using Nop.Core.Domain.Payments;

namespace DevStore.Services.Orders;

/// <summary>An order's life as nopCommerce tells it: same states, notes and events; no e-mails, stock or payments.</summary>
internal class OrderProcessingService(
    IEventPublisher events,
    ILocalizationService localization,
    IOrderService orders,
    OrderSettings settings,
    TimeProvider clock) : IOrderProcessingService
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task CheckOrderStatusAsync(Order order)
    {
        if (order is { PaymentStatus: PaymentStatus.Paid, PaidDateUtc: null })
        {
            order.PaidDateUtc = Now;
            await orders.UpdateOrderAsync(order);
        }
        if (order.OrderStatus is OrderStatus.Cancelled or OrderStatus.Complete)
            return;

        if (order.OrderStatus == OrderStatus.Pending && IsUnderWay(order))
            await SetStatusAsync(order, OrderStatus.Processing);
        if (IsCompleted(order))
            await SetStatusAsync(order, OrderStatus.Complete);
    }

    public async Task DeleteOrderAsync(Order order)
    {
        await NoteAsync(order, "Order has been deleted");
        await orders.DeleteOrderAsync(order);
    }

    public bool CanCancelOrder(Order order) => order.OrderStatus != OrderStatus.Cancelled;

    public async Task CancelOrderAsync(Order order, bool notifyCustomer)
    {
        Require(CanCancelOrder(order), "Cannot do cancel for order.");
        await SetStatusAsync(order, OrderStatus.Cancelled);
        await NoteAsync(order, "Order has been cancelled");
    }

    public bool CanMarkOrderAsPaid(Order order) =>
        order.OrderStatus != OrderStatus.Cancelled
        && order.PaymentStatus is not (PaymentStatus.Paid or PaymentStatus.Refunded or PaymentStatus.Voided);

    public async Task MarkOrderAsPaidAsync(Order order)
    {
        Require(CanMarkOrderAsPaid(order), "You can't mark this order as paid");
        order.PaymentStatus = PaymentStatus.Paid;
        order.PaidDateUtc = Now;
        await orders.UpdateOrderAsync(order);
        await NoteAsync(order, "Order has been marked as paid");
        await CheckOrderStatusAsync(order);
    }

    public bool CanRefundOffline(Order order) =>
        order is { OrderTotal: not 0, RefundedAmount: 0, PaymentStatus: PaymentStatus.Paid };

    public async Task RefundOfflineAsync(Order order)
    {
        Require(CanRefundOffline(order), "You can't refund this order");
        await RefundAsync(order, order.OrderTotal, PaymentStatus.Refunded,
            $"Order has been marked as refunded. Amount = {order.OrderTotal}");
    }

    public bool CanPartiallyRefundOffline(Order order, decimal amountToRefund) =>
        order.OrderTotal != 0
        && order.PaymentStatus is PaymentStatus.Paid or PaymentStatus.PartiallyRefunded
        && amountToRefund > 0 && amountToRefund <= order.OrderTotal - order.RefundedAmount;

    public async Task PartiallyRefundOfflineAsync(Order order, decimal amountToRefund)
    {
        Require(CanPartiallyRefundOffline(order, amountToRefund), "You can't partially refund (offline) this order");
        var status = order.OrderTotal == order.RefundedAmount + amountToRefund
            ? PaymentStatus.Refunded
            : PaymentStatus.PartiallyRefunded;
        await RefundAsync(order, amountToRefund, status,
            $"Order has been marked as partially refunded. Amount = {amountToRefund}");
    }

    public bool CanVoidOffline(Order order) => order is { OrderTotal: not 0, PaymentStatus: PaymentStatus.Authorized };

    public async Task VoidOfflineAsync(Order order)
    {
        Require(CanVoidOffline(order), "You can't void this order");
        order.PaymentStatus = PaymentStatus.Voided;
        await orders.UpdateOrderAsync(order);
        await NoteAsync(order, "Order has been marked as voided");
        await events.PublishAsync(new OrderVoidedEvent(order));
        await CheckOrderStatusAsync(order);
    }

    private static void Require(bool allowed, string refusal)
    {
        if (!allowed)
            throw new NopException(refusal);
    }

    private static bool IsUnderWay(Order order) =>
        order.PaymentStatus is PaymentStatus.Authorized or PaymentStatus.Paid
        || order.ShippingStatus is ShippingStatus.PartiallyShipped or ShippingStatus.Shipped or ShippingStatus.Delivered;

    private bool IsCompleted(Order order) =>
        order.PaymentStatus == PaymentStatus.Paid
        && order.ShippingStatus is var shipping
        && (shipping is ShippingStatus.ShippingNotRequired or ShippingStatus.Delivered
            || shipping == ShippingStatus.Shipped && !settings.CompleteOrderWhenDelivered);

    private async Task SetStatusAsync(Order order, OrderStatus status)
    {
        var former = order.OrderStatus;
        order.OrderStatus = status;
        await orders.UpdateOrderAsync(order);
        await events.PublishAsync(new OrderStatusChangedEvent(order, former));
        await NoteAsync(order, $"Order status has been changed to {await localization.GetLocalizedEnumAsync(status)}");
    }

    private async Task RefundAsync(Order order, decimal amount, PaymentStatus status, string note)
    {
        order.RefundedAmount += amount;
        order.PaymentStatus = status;
        await orders.UpdateOrderAsync(order);
        await NoteAsync(order, note);
        await events.PublishAsync(new OrderRefundedEvent(order, amount));
        await CheckOrderStatusAsync(order);
    }

    private Task NoteAsync(Order order, string text) =>
        orders.InsertOrderNoteAsync(new OrderNote { OrderId = order.Id, Note = text, CreatedOnUtc = Now });
}
