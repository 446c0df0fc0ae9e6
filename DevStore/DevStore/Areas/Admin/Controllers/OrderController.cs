using DevStore.Areas.Admin.Models;

namespace DevStore.Areas.Admin.Controllers;

public partial class OrderController(IOrderService orders, IOrderProcessingService processing, OrderPages pages,
    IEventPublisher events, INotificationService notifications) : BaseAdminController
{
    [CheckPermission(StandardPermission.Orders.ORDERS_VIEW)]
    public async Task<IActionResult> Edit(int id) =>
        await FindAsync(id) is { } order ? View(await pages.EditAsync(order)) : ToList();

    [HttpPost, ActionName(nameof(Edit))]
    [FormValueRequired("markorderaspaid")]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public Task<IActionResult> MarkOrderAsPaid(int id) => ChangeAsync(id, processing.MarkOrderAsPaidAsync);

    [HttpPost, ActionName(nameof(Edit))]
    [FormValueRequired("cancelorder")]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public Task<IActionResult> CancelOrder(int id) => ChangeAsync(id, order => processing.CancelOrderAsync(order, notifyCustomer: true));

    [HttpPost, ActionName(nameof(Edit))]
    [FormValueRequired("refundorderoffline")]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public Task<IActionResult> RefundOrderOffline(int id) => ChangeAsync(id, processing.RefundOfflineAsync);

    [HttpPost, ActionName(nameof(Edit))]
    [FormValueRequired("voidorderoffline")]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public Task<IActionResult> VoidOrderOffline(int id) => ChangeAsync(id, processing.VoidOfflineAsync);

    [HttpPost, ActionName(nameof(Edit))]
    [FormValueRequired("btnSaveOrderStatus")]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public Task<IActionResult> ChangeOrderStatus(int id, OrderModel model) => ChangeAsync(id, async order =>
    {
        var before = order.OrderStatus;
        order.OrderStatus = (OrderStatus)model.OrderStatusId;
        await orders.UpdateOrderAsync(order);
        await events.PublishAsync(new OrderStatusChangedEvent(order, before));
    });

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await FindAsync(id) is { } order)
            await processing.DeleteOrderAsync(order);
        return ToList();
    }

    private async Task<IActionResult> ChangeAsync(int id, Func<Order, Task> change)
    {
        if (await FindAsync(id) is not { } order)
            return ToList();

        try
        {
            await change(order);
        }
        catch (Exception exception)
        {
            await notifications.ErrorNotificationAsync(exception);
        }

        return ToEdit(id);
    }

    private LocalRedirectResult ToList() => LocalRedirect("~/Admin/Order/List");

    private RedirectToActionResult ToEdit(int id) => RedirectToAction(nameof(Edit), new { id });

    private async Task<Order?> FindAsync(int id) => await orders.GetOrderByIdAsync(id) is { Deleted: false } order ? order : null;
}
