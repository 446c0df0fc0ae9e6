using DevStore.Areas.Admin.Factories;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Shipping;
using Nop.Services.Security;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace DevStore.Areas.Admin.Controllers;

public partial class OrderController
{
    [CheckPermission(StandardPermission.Orders.SHIPMENTS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> AddShipment(int id)
    {
        if (await FindAsync(id) is not { } order)
            return ToList();

        return View(new ShipmentModel
        {
            OrderId = order.Id,
            CustomOrderNumber = order.CustomOrderNumber,
            Items = [.. (await pages.ItemsAsync(order)).Where(item => item.QuantityToAdd > 0)]
        });
    }

    [HttpPost]
    [FormValueRequired("save", "save-continue")]
    [ParameterBasedOnFormName("save-continue", "continueEditing")]
    [CheckPermission(StandardPermission.Orders.SHIPMENTS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> AddShipment(ShipmentModel model, bool continueEditing)
    {
        if (await FindAsync(model.OrderId) is not { } order)
            return ToList();

        var quantities = await QuantitiesAsync(order);
        if (quantities.Count == 0)
            return RedirectToAction(nameof(AddShipment), new { id = order.Id });

        var shipment = await InsertAsync(model, order, quantities);
        if (model.CanShip)
            await processing.ShipAsync(shipment, notifyCustomer: true);
        if (model.CanShip && model.CanDeliver)
            await processing.DeliverAsync(shipment, notifyCustomer: true);
        return continueEditing ? ToShipment(shipment.Id) : ToEdit(order.Id);
    }

    [CheckPermission(StandardPermission.Orders.SHIPMENTS_VIEW)]
    public async Task<IActionResult> ShipmentDetails(int id)
    {
        if (await shipments.GetShipmentByIdAsync(id) is not { } shipment || await FindAsync(shipment.OrderId) is not { } order)
            return ToList();

        var sent = (await shipments.GetShipmentItemsByShipmentIdAsync(id)).ToDictionary(item => item.OrderItemId, item => item.Quantity);
        var items = (await pages.ItemsAsync(order)).Where(item => sent.ContainsKey(item.Id)).Select(item => item with { Quantity = sent[item.Id] });
        return View(OrderPages.Shipment(shipment, order, await userTime.FromUtcAsync()) with { Items = [.. items] });
    }

    [HttpPost, ActionName(nameof(ShipmentDetails))]
    [FormValueRequired("setasshipped")]
    [CheckPermission(StandardPermission.Orders.SHIPMENTS_CREATE_EDIT_DELETE)]
    public Task<IActionResult> SetAsShipped(int id) => ChangeShipmentAsync(id, shipment => processing.ShipAsync(shipment, notifyCustomer: true));

    [HttpPost, ActionName(nameof(ShipmentDetails))]
    [FormValueRequired("setasdelivered")]
    [CheckPermission(StandardPermission.Orders.SHIPMENTS_CREATE_EDIT_DELETE)]
    public Task<IActionResult> SetAsDelivered(int id) => ChangeShipmentAsync(id, shipment => processing.DeliverAsync(shipment, notifyCustomer: true));

    private async Task<IActionResult> ChangeShipmentAsync(int id, Func<Shipment, Task> change)
    {
        if (await shipments.GetShipmentByIdAsync(id) is not { } shipment)
            return ToList();

        try
        {
            await change(shipment);
        }
        catch (Exception exception)
        {
            await notifications.ErrorNotificationAsync(exception);
        }

        return ToShipment(id);
    }

    private async Task<Dictionary<int, int>> QuantitiesAsync(Order order) => (await pages.ItemsAsync(order))
        .Select(item => (item.Id, Wanted: int.TryParse(Request.Form[$"qtyToAdd{item.Id}"], out var wanted) ? Math.Min(wanted, item.QuantityToAdd) : 0))
        .Where(item => item.Wanted > 0)
        .ToDictionary(item => item.Id, item => item.Wanted);

    private async Task<Shipment> InsertAsync(ShipmentModel model, Order order, Dictionary<int, int> quantities)
    {
        var shipment = new Shipment
        {
            OrderId = order.Id,
            TrackingNumber = model.TrackingNumber,
            AdminComment = model.AdminComment,
            CreatedOnUtc = DateTime.UtcNow
        };
        await shipments.InsertShipmentAsync(shipment);
        foreach (var (itemId, quantity) in quantities)
            await shipments.InsertShipmentItemAsync(new ShipmentItem { ShipmentId = shipment.Id, OrderItemId = itemId, Quantity = quantity });
        return shipment;
    }

    private RedirectToActionResult ToShipment(int id) => RedirectToAction(nameof(ShipmentDetails), new { id });
}
