using DevStore.Areas.Admin.Models;

namespace DevStore.Areas.Admin.Factories;

public class ReturnRequestPages(IRepository<OrderItem> items, IOrderService orders, IProductService products, ICustomerService customers,
    ILocalizationService localization, UserTime userTime)
{
    public async Task<ReturnRequestModel> EditAsync(ReturnRequest request)
    {
        var toUser = await userTime.FromUtcAsync();
        var item = await items.GetByIdAsync(request.OrderItemId);
        var order = item is null ? null : await orders.GetOrderByIdAsync(item.OrderId);
        var product = item is null ? null : await products.GetProductByIdAsync(item.ProductId);
        return new ReturnRequestModel
        {
            Id = request.Id,
            CustomNumber = request.CustomNumber,
            OrderId = item?.OrderId ?? 0,
            CustomOrderNumber = order?.CustomOrderNumber,
            CustomerId = request.CustomerId,
            CustomerInfo = (await customers.GetCustomerByIdAsync(request.CustomerId))?.Email,
            ProductName = product?.Name,
            Quantity = request.Quantity,
            ReturnedQuantity = request.ReturnedQuantity,
            ReturnRequestStatusId = request.ReturnRequestStatusId,
            ReasonForReturn = request.ReasonForReturn,
            RequestedAction = request.RequestedAction,
            StaffNotes = request.StaffNotes,
            CreatedOn = toUser(request.CreatedOnUtc),
            AvailableStatuses = await StatusesAsync()
        };
    }

    private async Task<IList<SelectListItem>> StatusesAsync()
    {
        var statuses = new List<SelectListItem>();
        foreach (var status in Enum.GetValues<ReturnRequestStatus>())
            statuses.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(status), $"{(int)status}"));
        return statuses;
    }
}
