using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record CustomerSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.Customers.Customers.List.SearchEmail")]
    public string? SearchEmail { get; set; }

    [NopResourceDisplayName("Admin.Customers.Customers.List.SearchFirstName")]
    public string? SearchFirstName { get; set; }

    [NopResourceDisplayName("Admin.Customers.Customers.List.SearchLastName")]
    public string? SearchLastName { get; set; }

    [NopResourceDisplayName("Admin.Customers.Customers.List.CustomerRoles")]
    public IList<int> SelectedCustomerRoleIds { get; set; } = [];

    public IList<SelectListItem> AvailableCustomerRoles { get; set; } = [];
}
