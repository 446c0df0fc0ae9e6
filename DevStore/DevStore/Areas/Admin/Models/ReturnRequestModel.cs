namespace DevStore.Areas.Admin.Models;

public record ReturnRequestModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Admin.ReturnRequests.Fields.CustomNumber")]
    public string? CustomNumber { get; set; }
    public int OrderId { get; set; }

    [NopResourceDisplayName("Admin.ReturnRequests.Fields.CustomOrderNumber")]
    public string? CustomOrderNumber { get; set; }
    public int CustomerId { get; set; }

    [NopResourceDisplayName("Admin.ReturnRequests.Fields.Customer")]
    public string? CustomerInfo { get; set; }

    [NopResourceDisplayName("Admin.ReturnRequests.Fields.Product")]
    public string? ProductName { get; set; }

    [NopResourceDisplayName("Admin.ReturnRequests.Fields.Quantity")]
    public int Quantity { get; set; }

    [NopResourceDisplayName("Admin.ReturnRequests.Fields.ReturnedQuantity")]
    public int ReturnedQuantity { get; set; }

    [NopResourceDisplayName("Admin.ReturnRequests.Fields.Status")]
    public int ReturnRequestStatusId { get; set; }

    [NopResourceDisplayName("Admin.ReturnRequests.Fields.ReasonForReturn")]
    public string? ReasonForReturn { get; set; }

    [NopResourceDisplayName("Admin.ReturnRequests.Fields.RequestedAction")]
    public string? RequestedAction { get; set; }

    [NopResourceDisplayName("Admin.ReturnRequests.Fields.StaffNotes")]
    public string? StaffNotes { get; set; }

    [NopResourceDisplayName("Admin.ReturnRequests.Fields.CreatedOn")]
    public DateTime CreatedOn { get; set; }
    public IList<SelectListItem> AvailableStatuses { get; set; } = [];
}
