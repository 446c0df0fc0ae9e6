using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record ShipmentModel : BaseNopEntityModel
{
    public int OrderId { get; set; }

    [NopResourceDisplayName("Admin.Orders.Shipments.CustomOrderNumber")]
    public string? CustomOrderNumber { get; set; }

    [NopResourceDisplayName("Admin.Orders.Shipments.TrackingNumber")]
    public string? TrackingNumber { get; set; }

    [NopResourceDisplayName("Admin.Orders.Shipments.AdminComment")]
    public string? AdminComment { get; set; }

    [NopResourceDisplayName("Admin.Orders.Shipments.ShippedDate")]
    public DateTime? ShippedDate { get; set; }

    [NopResourceDisplayName("Admin.Orders.Shipments.DeliveryDate")]
    public DateTime? DeliveryDate { get; set; }

    [NopResourceDisplayName("Admin.Orders.Shipments.CanShip")]
    public bool CanShip { get; set; }

    [NopResourceDisplayName("Admin.Orders.Shipments.CanDeliver")]
    public bool CanDeliver { get; set; }

    public IList<OrderItemModel> Items { get; set; } = [];
}
