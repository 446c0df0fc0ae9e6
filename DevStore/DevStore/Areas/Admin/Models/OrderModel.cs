namespace DevStore.Areas.Admin.Models;

public record OrderModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Admin.Orders.Fields.CustomOrderNumber")]
    public string? CustomOrderNumber { get; set; }

    [NopResourceDisplayName("Admin.Orders.Fields.OrderStatus")]
    public string? OrderStatus { get; set; }
    public int OrderStatusId { get; set; }

    [NopResourceDisplayName("Admin.Orders.Fields.PaymentStatus")]
    public string? PaymentStatus { get; set; }

    [NopResourceDisplayName("Admin.Orders.Fields.ShippingStatus")]
    public string? ShippingStatus { get; set; }
    public int CustomerId { get; set; }

    [NopResourceDisplayName("Admin.Orders.Fields.Customer")]
    public string? CustomerEmail { get; set; }

    [NopResourceDisplayName("Admin.Orders.Fields.Store")]
    public string? StoreName { get; set; }

    [NopResourceDisplayName("Admin.Orders.Fields.CreatedOn")]
    public DateTime CreatedOn { get; set; }

    [NopResourceDisplayName("Admin.Orders.Fields.OrderTotal")]
    public string? OrderTotal { get; set; }

    [NopResourceDisplayName("Admin.Orders.Fields.RefundedAmount")]
    public string? RefundedAmount { get; set; }
    public bool CanCancelOrder { get; set; }
    public bool CanMarkOrderAsPaid { get; set; }
    public bool CanRefundOffline { get; set; }
    public bool CanVoidOffline { get; set; }
    public IList<SelectListItem> AvailableOrderStatuses { get; set; } = [];
    public IList<OrderItemModel> Items { get; set; } = [];
    public IList<OrderNoteModel> Notes { get; set; } = [];
}
