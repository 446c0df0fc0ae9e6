using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Core.Domain.Gdpr;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Tells those who watch listings, and then deals, what happens later to orders, returns and customers.</summary>
public class OfferWatchConsumer(OfferWatch offers, DealWatch deals) :
    IConsumer<OrderRefundedEvent>,
    IConsumer<OrderVoidedEvent>,
    IConsumer<OrderStatusChangedEvent>,
    IConsumer<EntityDeletedEvent<Order>>,
    IConsumer<EntityInsertedEvent<ReturnRequest>>,
    IConsumer<EntityUpdatedEvent<ReturnRequest>>,
    IConsumer<EntityUpdatedEvent<Customer>>,
    IConsumer<EntityDeletedEvent<Customer>>,
    IConsumer<CustomerPermanentlyDeleted>
{
    public Task HandleEventAsync(OrderRefundedEvent message) => LookAtOrderAsync(message.Order.Id);

    public Task HandleEventAsync(OrderVoidedEvent message) => LookAtOrderAsync(message.Order.Id);

    public Task HandleEventAsync(OrderStatusChangedEvent message) => LookAtOrderAsync(message.Order.Id);

    public Task HandleEventAsync(EntityDeletedEvent<Order> message) => LookAtOrderAsync(message.Entity.Id);

    public Task HandleEventAsync(EntityInsertedEvent<ReturnRequest> message) => LookAtOrderItemAsync(message.Entity.OrderItemId);

    public Task HandleEventAsync(EntityUpdatedEvent<ReturnRequest> message) => LookAtOrderItemAsync(message.Entity.OrderItemId);

    /// <summary>A customer is updated at every visit; only a ban or a deletion costs a look.</summary>
    public Task HandleEventAsync(EntityUpdatedEvent<Customer> message) =>
        message.Entity is { Active: true, Deleted: false } ? Task.CompletedTask : CustomerIsGoneAsync(message.Entity.Id);

    public Task HandleEventAsync(EntityDeletedEvent<Customer> message) => CustomerIsGoneAsync(message.Entity.Id);

    public Task HandleEventAsync(CustomerPermanentlyDeleted message) => CustomerIsGoneAsync(message.CustomerId);

    private async Task LookAtOrderAsync(int orderId)
    {
        await offers.LookAtOrderAsync(orderId);
        await deals.LookAtOrderAsync(orderId);
    }

    private async Task LookAtOrderItemAsync(int orderItemId)
    {
        await offers.LookAtOrderItemAsync(orderItemId);
        await deals.LookAtOrderItemAsync(orderItemId);
    }

    private async Task CustomerIsGoneAsync(int customerId)
    {
        await deals.LookAtCustomerAsync(customerId);
        await offers.TakeOffAllOfAsync(customerId);
    }
}
