using Nop.Core.Domain.Orders;
using Nop.Web.Models.Order;

namespace DevStore.Factories;

public sealed class OrderModelFactory(IOrderService orders, IProductService products, IVendorService vendors, IAddressService addresses,
    AddressModelFactory addressModels, ILocalizationService localization, IUrlRecordService slugs, IPriceFormatter prices,
    IDateTimeHelper clock, IWorkContext work, OrderSettings settings)
{
    public async Task<CustomerOrderListModel> ListAsync(IEnumerable<Order> customerOrders)
    {
        var model = new CustomerOrderListModel();
        foreach (var order in customerOrders)
            model.Orders.Add(new CustomerOrderModel
            {
                Id = order.Id,
                CustomOrderNumber = order.CustomOrderNumber,
                CreatedOn = await clock.ConvertToUserTimeAsync(order.CreatedOnUtc, DateTimeKind.Utc),
                OrderStatusEnum = order.OrderStatus,
                OrderStatus = await localization.GetLocalizedEnumAsync(order.OrderStatus),
                PaymentStatus = await localization.GetLocalizedEnumAsync(order.PaymentStatus),
                ShippingStatus = await localization.GetLocalizedEnumAsync(order.ShippingStatus),
                OrderTotal = await MoneyAsync(order, order.OrderTotal),
                IsReturnRequestAllowed = MayReturn(order)
            });
        return model;
    }

    public async Task<OrderDetailsModel> DetailsAsync(Order order)
    {
        var items = await orders.GetOrderItemsAsync(order.Id);
        return new OrderDetailsModel
        {
            Id = order.Id,
            CustomOrderNumber = order.CustomOrderNumber,
            CreatedOn = await clock.ConvertToUserTimeAsync(order.CreatedOnUtc, DateTimeKind.Utc),
            OrderStatus = order.OrderStatus,
            OrderStatusText = await localization.GetLocalizedEnumAsync(order.OrderStatus),
            PaymentStatus = order.PaymentStatus,
            PaymentMethod = order.PaymentMethodSystemName,
            PaymentMethodStatus = await localization.GetLocalizedEnumAsync(order.PaymentStatus),
            IsShippable = order.ShippingStatus != ShippingStatus.ShippingNotRequired,
            ShippingStatus = await localization.GetLocalizedEnumAsync(order.ShippingStatus),
            ShippingMethod = order.ShippingMethod,
            IsReturnRequestAllowed = MayReturn(order),
            BillingAddress = await addressModels.ModelAsync(await addresses.GetAddressByIdAsync(order.BillingAddressId)),
            ShippingAddress = await addressModels.ModelAsync(order.ShippingAddressId is { } id ? await addresses.GetAddressByIdAsync(id) : null),
            OrderSubtotal = await MoneyAsync(order, order.OrderSubtotalInclTax),
            OrderShipping = await MoneyAsync(order, order.OrderShippingInclTax),
            OrderTotal = await MoneyAsync(order, order.OrderTotal),
            OrderTotalValue = order.OrderTotal,
            ShowSku = true,
            ShowVendorName = true,
            Items = await ItemsAsync(order, items)
        };
    }

    private async Task<IList<OrderDetailsModel.OrderItemModel>> ItemsAsync(Order order, IList<OrderItem> items)
    {
        var ids = items.Select(item => item.ProductId).Distinct().ToArray();
        var ordered = (await products.GetProductsByIdsAsync(ids)).ToDictionary(product => product.Id);
        var sellers = (await vendors.GetVendorsByProductIdsAsync(ids)).ToDictionary(vendor => vendor.Id, vendor => vendor.Name);
        var models = new List<OrderDetailsModel.OrderItemModel>();
        foreach (var item in items)
            models.Add(await ItemAsync(order, item, ordered[item.ProductId], sellers));
        return models;
    }

    private async Task<OrderDetailsModel.OrderItemModel> ItemAsync(Order order, OrderItem item, Product product, Dictionary<int, string> sellers) => new()
    {
        Id = item.Id,
        OrderItemGuid = item.OrderItemGuid,
        ProductId = product.Id,
        ProductName = await localization.GetLocalizedAsync(product, p => p.Name),
        ProductSeName = await slugs.GetSeNameAsync(product),
        Sku = product.Sku,
        VendorName = sellers.GetValueOrDefault(product.VendorId, string.Empty),
        AttributeInfo = item.AttributeDescription,
        Quantity = item.Quantity,
        UnitPrice = await MoneyAsync(order, item.UnitPriceInclTax),
        UnitPriceValue = item.UnitPriceInclTax,
        SubTotal = await MoneyAsync(order, item.PriceInclTax),
        SubTotalValue = item.PriceInclTax
    };

    // What is left to return is counted on the return request's own page: a list asks nothing per row.
    private bool MayReturn(Order order) => settings.ReturnRequestsEnabled && order.OrderStatus == OrderStatus.Complete;

    private async Task<string> MoneyAsync(Order order, decimal amount) =>
        await prices.FormatPriceAsync(amount * order.CurrencyRate, true, order.CustomerCurrencyCode, false, (await work.GetWorkingLanguageAsync()).Id);
}
