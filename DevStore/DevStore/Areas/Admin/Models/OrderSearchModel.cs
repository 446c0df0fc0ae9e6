using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record OrderSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.Orders.List.StartDate")]
    public DateTime? StartDate { get; set; }

    [NopResourceDisplayName("Admin.Orders.List.EndDate")]
    public DateTime? EndDate { get; set; }

    [NopResourceDisplayName("Admin.Orders.List.OrderStatus")]
    public IList<int> OrderStatusIds { get; set; } = [];

    [NopResourceDisplayName("Admin.Orders.List.BillingEmail")]
    public string? BillingEmail { get; set; }

    [NopResourceDisplayName("Admin.Orders.List.GoDirectlyToNumber")]
    public string? GoDirectlyToCustomOrderNumber { get; set; }

    public IList<SelectListItem> AvailableOrderStatuses { get; set; } = [];
}
