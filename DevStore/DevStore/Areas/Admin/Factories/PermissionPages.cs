using DevStore.Areas.Admin.Grids;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Security;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Security;

namespace DevStore.Areas.Admin.Factories;

public class PermissionPages(IPermissionService permissions, ICustomerService customers, ILocalizationService localization,
    IRepository<PermissionRecordCustomerRoleMapping> mappings)
{
    public async Task<GridPage<PermissionCategoryModel>> CategoriesAsync(ListSearchModel search)
    {
        var names = (await permissions.GetAllPermissionRecordsAsync()).Select(permission => permission.Category).Distinct().Order().ToList();
        return names.ToGrid(search, name => new PermissionCategoryModel { Name = name, Text = name });
    }

    public async Task<GridPage<PermissionItemModel>> ItemsAsync(PermissionItemSearchModel search)
    {
        var items = (await permissions.GetAllPermissionRecordsAsync()).Where(permission => permission.Category == search.PermissionCategoryName).ToList();
        var ids = items.Select(item => item.Id).ToList();
        var granted = (await mappings.GetAllAsync(all => all.Where(mapping => ids.Contains(mapping.PermissionRecordId)))).ToLookup(m => m.PermissionRecordId, m => m.CustomerRoleId);
        var roles = await RolesAsync();
        var rows = new List<PermissionItemModel>();
        foreach (var item in items)
            rows.Add(await RowAsync(item, [.. granted[item.Id]], roles));
        return rows.ToGrid(search, row => row);
    }

    public async Task<PermissionItemModel> ItemAsync(PermissionRecord permission)
    {
        var granted = (await permissions.GetMappingByPermissionRecordIdAsync(permission.Id)).Select(mapping => mapping.CustomerRoleId).ToList();
        var roles = await RolesAsync();
        return await RowAsync(permission, granted, roles) with
        {
            AvailableCustomerRoles = [.. roles.Select(role => new SelectListItem(role.Value, $"{role.Key}"))]
        };
    }

    private async Task<Dictionary<int, string>> RolesAsync() =>
        (await customers.GetAllCustomerRolesAsync(showHidden: true)).ToDictionary(role => role.Id, role => role.Name);

    private async Task<PermissionItemModel> RowAsync(PermissionRecord permission, IList<int> granted, Dictionary<int, string> roles) => new()
    {
        Id = permission.Id,
        PermissionName = await localization.GetLocalizedPermissionNameAsync(permission),
        PermissionAppliedFor = string.Join(", ", granted.Select(id => roles.GetValueOrDefault(id))),
        SelectedCustomerRoleIds = granted
    };
}
