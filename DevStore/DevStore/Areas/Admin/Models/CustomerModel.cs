namespace DevStore.Areas.Admin.Models;

public record CustomerModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Admin.Customers.Customers.Fields.Email")]
    public string? Email { get; set; }

    [NopResourceDisplayName("Admin.Customers.Customers.Fields.Password")]
    public string? Password { get; set; }

    [NopResourceDisplayName("Admin.Customers.Customers.Fields.FirstName")]
    public string? FirstName { get; set; }

    [NopResourceDisplayName("Admin.Customers.Customers.Fields.LastName")]
    public string? LastName { get; set; }

    [NopResourceDisplayName("Admin.Customers.Customers.Fields.Phone")]
    public string? Phone { get; set; }

    [NopResourceDisplayName("Admin.Customers.Customers.Fields.FullName")]
    public string? FullName { get; set; }

    [NopResourceDisplayName("Admin.Customers.Customers.Fields.CustomerRoles")]
    public IList<int> SelectedCustomerRoleIds { get; set; } = [];

    [NopResourceDisplayName("Admin.Customers.Customers.Fields.Active")]
    public bool Active { get; set; }

    [NopResourceDisplayName("Admin.Customers.Customers.Fields.AdminComment")]
    public string? AdminComment { get; set; }

    [NopResourceDisplayName("Admin.Customers.Customers.Fields.CreatedOn")]
    public DateTime CreatedOn { get; set; }

    [NopResourceDisplayName("Admin.Customers.Customers.Fields.LastActivityDate")]
    public DateTime LastActivityDate { get; set; }
    public IList<SelectListItem> AvailableCustomerRoles { get; set; } = [];
}
