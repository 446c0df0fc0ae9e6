using DevStore.Areas.Admin.Models;

namespace DevStore.Areas.Admin.Factories;

public class OrderPages(IOrderService orders, IOrderProcessingService processing, ICustomerService customers,
    IProductService products, IStoreService stores, IPriceFormatter prices, ILocalizationService localization,
    IDateTimeHelper dateTimeHelper, UserTime userTime)
{
    public async Task<OrderModel> EditAsync(Order order)
    {
        var buyer = await customers.GetCustomerByIdAsync(order.CustomerId);
        var toUser = await userTime.FromUtcAsync();
        return await RowAsync(order, buyer?.Email) with
        {
            RefundedAmount = order.RefundedAmount > 0 ? await prices.FormatPriceAsync(order.RefundedAmount) : null,
            CanCancelOrder = processing.CanCancelOrder(order),
            CanMarkOrderAsPaid = processing.CanMarkOrderAsPaid(order),
            CanRefundOffline = processing.CanRefundOffline(order),
            CanVoidOffline = processing.CanVoidOffline(order),
            AvailableOrderStatuses = await StatusesAsync(),
            Items = await ItemsAsync(order),
            Notes = [.. (await orders.GetOrderNotesByOrderIdAsync(order.Id)).Select(note => new OrderNoteModel(toUser(note.CreatedOnUtc), note.Note))]
        };
    }

    public async Task<IList<OrderItemModel>> ItemsAsync(Order order)
    {
        var items = await orders.GetOrderItemsAsync(order.Id);
        var bought = (await products.GetProductsByIdsAsync([.. items.Select(item => item.ProductId).Distinct()])).ToDictionary(product => product.Id);
        var models = new List<OrderItemModel>();
        foreach (var item in items)
            models.Add(new OrderItemModel
            {
                Id = item.Id,
                ProductId = item.ProductId,
                ProductName = bought.GetValueOrDefault(item.ProductId)?.Name,
                Sku = bought.GetValueOrDefault(item.ProductId)?.Sku,
                AttributeInfo = item.AttributeDescription,
                Quantity = item.Quantity,
                UnitPrice = await prices.FormatPriceAsync(item.UnitPriceInclTax),
                SubTotal = await prices.FormatPriceAsync(item.PriceInclTax)
            });
        return models;
    }

    private async Task<OrderModel> RowAsync(Order order, string? email) => new()
    {
        Id = order.Id,
        CustomOrderNumber = order.CustomOrderNumber,
        OrderStatusId = order.OrderStatusId,
        OrderStatus = await localization.GetLocalizedEnumAsync(order.OrderStatus),
        PaymentStatus = await localization.GetLocalizedEnumAsync(order.PaymentStatus),
        ShippingStatus = await localization.GetLocalizedEnumAsync(order.ShippingStatus),
        CustomerId = order.CustomerId,
        CustomerEmail = email,
        StoreName = (await stores.GetStoreByIdAsync(order.StoreId))?.Name,
        CreatedOn = await dateTimeHelper.ConvertToUserTimeAsync(order.CreatedOnUtc, DateTimeKind.Utc),
        OrderTotal = await prices.FormatPriceAsync(order.OrderTotal)
    };

    private async Task<IList<SelectListItem>> StatusesAsync()
    {
        var items = new List<SelectListItem>();
        foreach (var status in Enum.GetValues<OrderStatus>())
            items.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(status), $"{(int)status}"));
        return items;
    }
}
