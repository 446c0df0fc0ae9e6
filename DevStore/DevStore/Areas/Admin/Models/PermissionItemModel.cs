using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record PermissionItemModel : BaseNopEntityModel
{
    public string? PermissionName { get; set; }

    public string? PermissionAppliedFor { get; set; }

    [NopResourceDisplayName("Admin.Customers.CustomerRoles")]
    public IList<int> SelectedCustomerRoleIds { get; set; } = [];

    public IList<SelectListItem> AvailableCustomerRoles { get; set; } = [];
}
