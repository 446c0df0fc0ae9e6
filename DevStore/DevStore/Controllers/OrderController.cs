namespace DevStore.Controllers;

public sealed class OrderController(IOrderService orders, OrderModelFactory models, ICustomerService customers, IWorkContext work,
    IStoreContext stores, OrderSettings settings) : BasePublicController
{
    public async Task<IActionResult> CustomerOrders(int pageNumber = 1)
    {
        var customer = await work.GetCurrentCustomerAsync();
        if (!await customers.IsRegisteredAsync(customer))
            return Challenge();

        var page = await orders.SearchOrdersAsync(storeId: (await stores.GetCurrentStoreAsync()).Id, customerId: customer.Id,
            pageIndex: Math.Max(pageNumber, 1) - 1, pageSize: Math.Max(settings.CustomerOrdersPageSize, 1));
        ViewData["Page"] = Models.PageModel.Of(page);
        return View(await models.ListAsync(page));
    }

    public async Task<IActionResult> Details(int orderId)
    {
        var order = await orders.GetOrderByIdAsync(orderId);
        var customer = await work.GetCurrentCustomerAsync();
        if (order is null || order.Deleted || order.CustomerId != customer.Id)
            return Challenge();

        return View(await models.DetailsAsync(order));
    }
}
