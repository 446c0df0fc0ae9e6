using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Tells those who watch listings, and then dealMonitor, what happens later to orders, returns and customers.</summary>
public class OrderChangesConsumer(ListingEligibilityMonitor listingMonitor, DealFeasibilityMonitor dealMonitor, Sellers sellers, OneByOne oneByOne) :
    IConsumer<OrderRefundedEvent>,
    IConsumer<OrderVoidedEvent>,
    IConsumer<OrderStatusChangedEvent>,
    IConsumer<EntityUpdatedEvent<Order>>,
    IConsumer<EntityDeletedEvent<Order>>,
    IConsumer<EntityUpdatedEvent<OrderItem>>,
    IConsumer<EntityDeletedEvent<OrderItem>>,
    IConsumer<EntityInsertedEvent<ReturnRequest>>,
    IConsumer<EntityUpdatedEvent<ReturnRequest>>,
    IConsumer<EntityUpdatedEvent<Customer>>,
    IConsumer<EntityDeletedEvent<Customer>>,
    IConsumer<EntityDeletedEvent<CustomerCustomerRoleMapping>>,
    IConsumer<CustomerPermanentlyDeleted>
{
    public Task HandleEventAsync(OrderRefundedEvent message) => LookAtOrderAsync(message.Order.Id);

    public Task HandleEventAsync(OrderVoidedEvent message) => LookAtOrderAsync(message.Order.Id);

    public Task HandleEventAsync(OrderStatusChangedEvent message) => LookAtOrderAsync(message.Order.Id);

    /// <summary>Payment, shipping and status are written into the order in many ways, with an event of their own or without.</summary>
    public Task HandleEventAsync(EntityUpdatedEvent<Order> message) => LookAtOrderAsync(message.Entity.Id);

    public Task HandleEventAsync(EntityDeletedEvent<Order> message) => LookAtOrderAsync(message.Entity.Id);

    public Task HandleEventAsync(EntityUpdatedEvent<OrderItem> message) => LookAtOrderItemAsync(message.Entity.Id);

    public Task HandleEventAsync(EntityDeletedEvent<OrderItem> message) => LookAtOrderItemAsync(message.Entity.Id);

    public Task HandleEventAsync(EntityInsertedEvent<ReturnRequest> message) => LookAtOrderItemAsync(message.Entity.OrderItemId);

    public Task HandleEventAsync(EntityUpdatedEvent<ReturnRequest> message) => LookAtOrderItemAsync(message.Entity.OrderItemId);

    /// <summary>A customer is updated at every visit; only a ban or a deletion costs a look.</summary>
    public Task HandleEventAsync(EntityUpdatedEvent<Customer> message) =>
        message.Entity is { Active: true, Deleted: false } ? Task.CompletedTask : CustomerIsGoneAsync(message.Entity.Id);

    public Task HandleEventAsync(EntityDeletedEvent<Customer> message) => CustomerIsGoneAsync(message.Entity.Id);

    public Task HandleEventAsync(CustomerPermanentlyDeleted message) => CustomerIsGoneAsync(message.CustomerId);

    /// <summary>Of the roles it is one that lets a customer sell.</summary>
    public async Task HandleEventAsync(EntityDeletedEvent<CustomerCustomerRoleMapping> message)
    {
        if (!await sellers.MaySellAsync(message.Entity.CustomerId))
            await CustomerIsGoneAsync(message.Entity.CustomerId);
    }

    private async Task LookAtOrderAsync(int orderId)
    {
        await oneByOne.TryAsync($"the listings of the order {orderId}", () => listingMonitor.LookAtOrderAsync(orderId));
        await dealMonitor.LookAtOrderAsync(orderId);
    }

    private async Task LookAtOrderItemAsync(int orderItemId)
    {
        await oneByOne.TryAsync($"the listings of the order item {orderItemId}", () => listingMonitor.LookAtOrderItemAsync(orderItemId));
        await dealMonitor.LookAtOrderItemAsync(orderItemId);
    }

    private async Task CustomerIsGoneAsync(int customerId)
    {
        await oneByOne.TryAsync($"the deals of the customer {customerId}", () => dealMonitor.LookAtCustomerAsync(customerId));
        await listingMonitor.TakeOffAllOfAsync(customerId);
    }
}
