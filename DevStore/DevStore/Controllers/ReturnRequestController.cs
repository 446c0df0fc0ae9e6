using DevStore.Models;

namespace DevStore.Controllers;

[AutoValidateAntiforgeryToken]
public sealed class ReturnRequestController(IReturnRequestService requests, IOrderService orders, IProductService products, ICustomerService customers,
    IWorkContext work, IStoreContext stores, ILocalizationService localization, INotificationService notifications) : BasePublicController
{
    public async Task<IActionResult> CustomerReturnRequests()
    {
        var customer = await work.GetCurrentCustomerAsync();
        if (!await customers.IsRegisteredAsync(customer))
            return Challenge();

        return View(await requests.SearchReturnRequestsAsync((await stores.GetCurrentStoreAsync()).Id, customer.Id));
    }

    public async Task<IActionResult> ReturnRequest(int orderId) =>
        await OwnOrderAsync(orderId) is { } order ? View(await ModelAsync(order)) : Challenge();

    [HttpPost]
    [ActionName(nameof(ReturnRequest))]
    public async Task<IActionResult> Submit(int orderId)
    {
        if (await OwnOrderAsync(orderId) is not { } order)
            return Challenge();

        foreach (var line in (await ModelAsync(order)).Lines)
            if (int.TryParse(Request.Form[$"quantity{line.OrderItemId}"], out var quantity) && quantity > 0)
                await requests.InsertReturnRequestAsync(NewRequest(order, line, Math.Min(quantity, line.Available)));
        notifications.SuccessNotification(await localization.GetResourceAsync("ReturnRequests.Submitted"));
        return RedirectToRoute(NopRouteNames.Standard.CUSTOMER_RETURN_REQUESTS);
    }

    private static ReturnRequest NewRequest(Order order, ReturnRequestModel.Line line, int quantity) => new()
    {
        CustomNumber = string.Empty,
        StoreId = order.StoreId,
        OrderItemId = line.OrderItemId,
        CustomerId = order.CustomerId,
        Quantity = quantity,
        ReasonForReturn = string.Empty,
        RequestedAction = string.Empty,
        ReturnRequestStatus = ReturnRequestStatus.Pending,
        CreatedOnUtc = DateTime.UtcNow,
        UpdatedOnUtc = DateTime.UtcNow
    };

    private async Task<Order?> OwnOrderAsync(int orderId)
    {
        var order = await orders.GetOrderByIdAsync(orderId);
        var customer = await work.GetCurrentCustomerAsync();
        return order is { Deleted: false } && order.CustomerId == customer.Id ? order : null;
    }

    private async Task<ReturnRequestModel> ModelAsync(Order order)
    {
        var returnable = ((await requests.GetReturnRequestAvailabilityAsync(order.Id))?.ReturnableOrderItems ?? [])
            .Where(item => item.AvailableQuantityForReturn > 0).ToList();
        var names = (await products.GetProductsByIdsAsync([.. returnable.Select(item => item.OrderItem.ProductId).Distinct()]))
            .ToDictionary(product => product.Id, product => product.Name);
        return new ReturnRequestModel(order.Id, order.CustomOrderNumber, [.. returnable.Select(item =>
            new ReturnRequestModel.Line(item.OrderItem.Id, names[item.OrderItem.ProductId], item.AvailableQuantityForReturn))]);
    }
}
