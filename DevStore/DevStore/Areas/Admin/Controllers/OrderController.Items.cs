namespace DevStore.Areas.Admin.Controllers;

/// <summary>The lines of an order; a line with no units is deleted. The order's totals stay as they are.</summary>
public partial class OrderController
{
    private const string SaveButton = "btnSaveOrderItem";
    private const string DeleteButton = "btnDeleteOrderItem";

    [HttpPost, ActionName(nameof(Edit))]
    [FormValueRequired(FormValueRequirement.StartsWith, SaveButton)]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public Task<IActionResult> EditOrderItem(int id, IFormCollection form) => ChangeAsync(id, async order =>
    {
        var item = await ItemAsync(order, form, SaveButton);
        if (!int.TryParse(form[$"pvQuantity{item.Id}"], CultureInfo.InvariantCulture, out var quantity))
            quantity = item.Quantity;
        item.Quantity = quantity;
        await (quantity > 0 ? orders.UpdateOrderItemAsync(item) : orders.DeleteOrderItemAsync(item));
        await NoteAsync(order, "Order item has been edited");
    });

    [HttpPost, ActionName(nameof(Edit))]
    [FormValueRequired(FormValueRequirement.StartsWith, DeleteButton)]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public Task<IActionResult> DeleteOrderItem(int id, IFormCollection form) => ChangeAsync(id, async order =>
    {
        await orders.DeleteOrderItemAsync(await ItemAsync(order, form, DeleteButton));
        await NoteAsync(order, "Order item has been deleted");
    });

    private async Task<OrderItem> ItemAsync(Order order, IFormCollection form, string button)
    {
        var pressed = form.Keys.First(key => key.StartsWith(button, StringComparison.OrdinalIgnoreCase));
        var id = int.Parse(pressed[button.Length..], CultureInfo.InvariantCulture);
        return (await orders.GetOrderItemsAsync(order.Id)).First(item => item.Id == id);
    }

    private Task NoteAsync(Order order, string note) =>
        orders.InsertOrderNoteAsync(new() { OrderId = order.Id, Note = note, CreatedOnUtc = DateTime.UtcNow });
}
