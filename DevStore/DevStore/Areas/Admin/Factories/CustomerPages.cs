using DevStore.Areas.Admin.Models;
using Nop.Web.Areas.Admin.Factories;

namespace DevStore.Areas.Admin.Factories;

public class CustomerPages(ICustomerService customers, IBaseAdminModelFactory lists, UserTime userTime)
{
    public async Task<CustomerModel> EditAsync(Customer customer) => Row(customer, await userTime.FromUtcAsync()) with
    {
        SelectedCustomerRoleIds = await customers.GetCustomerRoleIdsAsync(customer, showHidden: true),
        AvailableCustomerRoles = await RolesAsync()
    };

    private async Task<IList<SelectListItem>> RolesAsync()
    {
        var items = new List<SelectListItem>();
        await lists.PrepareCustomerRolesAsync(items, withSpecialDefaultItem: false);
        return items;
    }

    private static CustomerModel Row(Customer customer, Func<DateTime, DateTime> toUser) => new()
    {
        Id = customer.Id,
        Email = customer.Email,
        FirstName = customer.FirstName,
        LastName = customer.LastName,
        FullName = $"{customer.FirstName} {customer.LastName}".Trim(),
        Phone = customer.Phone,
        Active = customer.Active,
        AdminComment = customer.AdminComment,
        CreatedOn = toUser(customer.CreatedOnUtc),
        LastActivityDate = toUser(customer.LastActivityDateUtc)
    };
}
