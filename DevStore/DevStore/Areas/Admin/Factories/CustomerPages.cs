using DevStore.Areas.Admin.Grids;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Services.Customers;
using Nop.Web.Areas.Admin.Factories;

namespace DevStore.Areas.Admin.Factories;

public class CustomerPages(ICustomerService customers, IRepository<CustomerCustomerRoleMapping> roleMappings,
    IBaseAdminModelFactory lists, UserTime userTime)
{
    public async Task<CustomerSearchModel> SearchAsync()
    {
        var registered = await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.RegisteredRoleName);
        return new CustomerSearchModel { AvailableCustomerRoles = await RolesAsync(), SelectedCustomerRoleIds = [registered.Id] }.WithPageSize();
    }

    public async Task<GridPage<CustomerModel>> ListAsync(CustomerSearchModel search)
    {
        var page = await customers.GetAllCustomersAsync(customerRoleIds: [.. search.SelectedCustomerRoleIds], email: search.SearchEmail,
            firstName: search.SearchFirstName, lastName: search.SearchLastName, pageIndex: search.Page - 1, pageSize: search.PageSize);
        var roles = await RoleNamesAsync([.. page.Select(customer => customer.Id)]);
        var toUser = await userTime.FromUtcAsync();
        return page.ToGrid(search, customer => Row(customer, toUser) with { CustomerRoleNames = string.Join(", ", roles[customer.Id]) });
    }

    public async Task<CustomerModel> EditAsync(Customer customer) => Row(customer, await userTime.FromUtcAsync()) with
    {
        SelectedCustomerRoleIds = await customers.GetCustomerRoleIdsAsync(customer, showHidden: true),
        AvailableCustomerRoles = await RolesAsync()
    };

    private async Task<ILookup<int, string>> RoleNamesAsync(int[] customerIds)
    {
        var names = (await customers.GetAllCustomerRolesAsync(showHidden: true)).ToDictionary(role => role.Id, role => role.Name);
        var mappings = await roleMappings.GetAllAsync(all => all.Where(mapping => customerIds.Contains(mapping.CustomerId)));
        return mappings.ToLookup(mapping => mapping.CustomerId, mapping => names[mapping.CustomerRoleId]);
    }

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
