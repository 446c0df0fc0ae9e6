using DevStore.Areas.Admin.Factories;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Security;
using Nop.Services.Security;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace DevStore.Areas.Admin.Controllers;

public class SecurityController(IPermissionService permissions, PermissionPages pages) : BaseAdminController
{
    [AuthorizeAdmin(ignore: true)]
    public IActionResult AccessDenied(string? pageUrl, string? pageSystemNameKey) => View();

    [CheckPermission(StandardPermission.Configuration.MANAGE_ACL)]
    public IActionResult Permissions() => View(new ListSearchModel { Length = int.MaxValue });

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_ACL)]
    public async Task<IActionResult> PermissionCategories(ListSearchModel searchModel) => Json(await pages.CategoriesAsync(searchModel));

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_ACL)]
    public async Task<IActionResult> PermissionCategory(PermissionItemSearchModel searchModel) => Json(await pages.ItemsAsync(searchModel));

    [CheckPermission(StandardPermission.Configuration.MANAGE_ACL)]
    public async Task<IActionResult> PermissionEditPopup(int id) =>
        await permissions.GetPermissionRecordByIdAsync(id) is { } permission ? View(await pages.ItemAsync(permission)) : RedirectToAction(nameof(Permissions));

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_ACL)]
    public async Task<IActionResult> PermissionEditPopup(PermissionItemModel model)
    {
        if (await permissions.GetPermissionRecordByIdAsync(model.Id) is not { } permission)
            return RedirectToAction(nameof(Permissions));

        await GrantAsync(permission, model.SelectedCustomerRoleIds);
        ViewBag.RefreshPage = true;
        return View(await pages.ItemAsync(permission));
    }

    private async Task GrantAsync(PermissionRecord permission, IList<int> roleIds)
    {
        var granted = (await permissions.GetMappingByPermissionRecordIdAsync(permission.Id)).Select(mapping => mapping.CustomerRoleId).ToList();
        foreach (var roleId in granted.Except(roleIds))
            await permissions.DeletePermissionRecordCustomerRoleMappingAsync(permission.Id, roleId);
        foreach (var roleId in roleIds.Except(granted))
            await permissions.InsertPermissionRecordCustomerRoleMappingAsync(new() { PermissionRecordId = permission.Id, CustomerRoleId = roleId });
    }
}
