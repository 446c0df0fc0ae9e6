using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Core.Domain.Gdpr;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure;

/// <summary>Tells <see cref="OfferWatch"/> what happens later to orders, returns and customers.</summary>
public class OfferWatchConsumer(OfferWatch watch) :
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
    public Task HandleEventAsync(OrderRefundedEvent message) => watch.LookAtOrderAsync(message.Order.Id);

    public Task HandleEventAsync(OrderVoidedEvent message) => watch.LookAtOrderAsync(message.Order.Id);

    public Task HandleEventAsync(OrderStatusChangedEvent message) => watch.LookAtOrderAsync(message.Order.Id);

    public Task HandleEventAsync(EntityDeletedEvent<Order> message) => watch.LookAtOrderAsync(message.Entity.Id);

    public Task HandleEventAsync(EntityInsertedEvent<ReturnRequest> message) =>
        watch.LookAtOrderItemAsync(message.Entity.OrderItemId);

    public Task HandleEventAsync(EntityUpdatedEvent<ReturnRequest> message) =>
        watch.LookAtOrderItemAsync(message.Entity.OrderItemId);

    /// <summary>A customer is updated at every visit; only a ban or a deletion costs a look.</summary>
    public Task HandleEventAsync(EntityUpdatedEvent<Customer> message) =>
        message.Entity is { Active: true, Deleted: false } ? Task.CompletedTask : watch.TakeOffAllOfAsync(message.Entity.Id);

    public Task HandleEventAsync(EntityDeletedEvent<Customer> message) => watch.TakeOffAllOfAsync(message.Entity.Id);

    public Task HandleEventAsync(CustomerPermanentlyDeleted message) => watch.TakeOffAllOfAsync(message.CustomerId);
}
