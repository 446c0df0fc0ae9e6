using DevStore.Areas.Admin.Lists;
using DevStore.Areas.Admin.Menu;
using DevStore.Areas.Admin.Models;

namespace DevStore.Areas.Admin.Controllers;

/// <summary>All pages that only show rows, under the addresses that nopCommerce has for them.</summary>
public class ListController(AdminLists lists, IPermissionService permissions) : BaseAdminController
{
    [HttpGet]
    public async Task<IActionResult> Index(string list)
    {
        var page = AdminMenuTree.PageOf(list);
        if (!await permissions.AuthorizeAsync(page.Permission))
            return Denied();

        var (row, isSearched, _) = await lists.GetAsync(list);
        return View(new AdminListModel(list, page.TextKey, page.SystemName, row, isSearched).WithPageSize());
    }

    [HttpPost]
    public async Task<IActionResult> Index(string list, ListSearchModel searchModel)
    {
        if (!await permissions.AuthorizeAsync(AdminMenuTree.PageOf(list).Permission))
            return Denied();

        var (rows, total) = await (await lists.GetAsync(list)).PageAsync(searchModel);
        return Json(new { Data = rows, draw = searchModel.Draw, recordsFiltered = total, recordsTotal = total });
    }

    private RedirectToActionResult Denied() => RedirectToAction("AccessDenied", "Security");
}
