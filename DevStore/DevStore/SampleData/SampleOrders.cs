using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Tax;

namespace DevStore.SampleData;

internal class SampleOrders(
    IAddressService addresses,
    ICustomerService customers,
    ILanguageService languages,
    IOrderService orders,
    IProductService products,
    IReturnRequestService returns,
    IRepository<Shipment> shipments,
    IStoreContext storeContext,
    TimeProvider clock)
{
    private const decimal ShippingPrice = 5;
    private const int DaysToShip = 1, DaysToDeliver = 3;

    public async Task InstallAsync()
    {
        foreach (var sample in SampleOrder.All)
            await InstallAsync(sample);
    }

    private async Task InstallAsync(SampleOrder sample)
    {
        var customer = await customers.GetCustomerByEmailAsync(sample.Customer.Email);
        var bought = new List<(SampleItem Sample, Product Product)>();
        foreach (var item in sample.Items)
            bought.Add((item, await products.GetProductBySkuAsync(item.Picture.ToUpperInvariant())));
        var order = await OrderOfAsync(sample, customer, bought.Sum(item => item.Sample.Quantity * item.Product.Price));
        await orders.InsertOrderAsync(order);
        order.CustomOrderNumber = order.Id.ToString();
        await orders.UpdateOrderAsync(order);
        await NoteAsync(order, "Order placed");

        var lines = new List<OrderItem>();
        foreach (var (item, product) in bought)
            lines.Add(await AddItemAsync(order, item, product));
        await ShipAsync(order);
        foreach (var (line, item) in lines.Zip(sample.Items).Where(pair => pair.Second.Returned > 0))
            await ReturnAsync(order, line, item.Returned);
    }

    private async Task<Order> OrderOfAsync(SampleOrder sample, Customer customer, decimal subtotal)
    {
        var isShipped = sample.Shipping != ShippingStatus.ShippingNotRequired;
        var total = subtotal + (isShipped ? ShippingPrice : 0);
        var createdOn = clock.GetUtcNow().UtcDateTime.AddDays(-sample.DaysAgo);
        return new Order
        {
            OrderGuid = Guid.NewGuid(), StoreId = (await storeContext.GetCurrentStoreAsync()).Id, CustomerId = customer.Id,
            BillingAddressId = await AddressIdAsync(customer), ShippingAddressId = isShipped ? await AddressIdAsync(customer) : null,
            OrderStatus = sample.Status, PaymentStatus = sample.Payment, ShippingStatus = sample.Shipping,
            PaymentMethodSystemName = "Payments.CheckMoneyOrder", ShippingMethod = isShipped ? "Ground" : null,
            CustomerCurrencyCode = "USD", CurrencyRate = 1, CustomerTaxDisplayType = TaxDisplayType.ExcludingTax,
            CustomerLanguageId = (await languages.GetAllLanguagesAsync())[0].Id, TaxRates = "0:0;",
            OrderSubtotalInclTax = subtotal, OrderSubtotalExclTax = subtotal,
            OrderShippingInclTax = total - subtotal, OrderShippingExclTax = total - subtotal, OrderTotal = total,
            RefundedAmount = sample.Payment == PaymentStatus.Refunded ? total : 0, CustomerIp = "127.0.0.1",
            PaidDateUtc = sample.Payment is PaymentStatus.Paid or PaymentStatus.Refunded ? createdOn : null,
            CreatedOnUtc = createdOn, CustomOrderNumber = string.Empty
        };
    }

    private async Task<int> AddressIdAsync(Customer customer)
    {
        var address = addresses.CloneAddress(await addresses.GetAddressByIdAsync(customer.BillingAddressId ?? 0));
        await addresses.InsertAddressAsync(address);
        return address.Id;
    }

    private async Task<OrderItem> AddItemAsync(Order order, SampleItem sample, Product product)
    {
        var price = product.Price * sample.Quantity;
        var item = new OrderItem
        {
            OrderItemGuid = Guid.NewGuid(), OrderId = order.Id, ProductId = product.Id, Quantity = sample.Quantity,
            UnitPriceInclTax = product.Price, UnitPriceExclTax = product.Price, PriceInclTax = price, PriceExclTax = price,
            AttributeDescription = sample.Attributes, AttributesXml = string.Empty, IsDownloadActivated = product.IsDownload,
            RentalStartDateUtc = product.IsRental ? order.CreatedOnUtc : null,
            RentalEndDateUtc = product.IsRental ? order.CreatedOnUtc.AddDays(sample.Quantity) : null
        };
        await orders.InsertOrderItemAsync(item);
        return item;
    }

    private async Task ShipAsync(Order order)
    {
        if (order.ShippingStatus is not (ShippingStatus.Shipped or ShippingStatus.Delivered))
            return;

        var shipment = new Shipment
        {
            OrderId = order.Id, CreatedOnUtc = order.CreatedOnUtc.AddDays(DaysToShip),
            DeliveryDateUtc = order.ShippingStatus == ShippingStatus.Delivered ? order.CreatedOnUtc.AddDays(DaysToDeliver) : null
        };
        await shipments.InsertAsync(shipment);
        await NoteAsync(order, $"Shipment# {shipment.Id} has been sent");
    }

    private async Task ReturnAsync(Order order, OrderItem line, int quantity)
    {
        var request = new ReturnRequest
        {
            CustomNumber = string.Empty, StoreId = order.StoreId, OrderItemId = line.Id, CustomerId = order.CustomerId,
            Quantity = quantity, ReturnedQuantity = quantity, ReasonForReturn = "Wrong size", RequestedAction = "Refund",
            ReturnRequestStatus = ReturnRequestStatus.ItemsRefunded, CreatedOnUtc = order.CreatedOnUtc.AddDays(DaysToDeliver + 1),
            UpdatedOnUtc = order.CreatedOnUtc.AddDays(DaysToDeliver + 2)
        };
        await returns.InsertReturnRequestAsync(request);
        request.CustomNumber = request.Id.ToString();
        await returns.UpdateReturnRequestAsync(request);
    }

    private Task NoteAsync(Order order, string text) =>
        orders.InsertOrderNoteAsync(new OrderNote { OrderId = order.Id, Note = text, CreatedOnUtc = order.CreatedOnUtc });
}
