using DevStore.Areas.Admin.Grids;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Security;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace DevStore.Areas.Admin.Controllers;

public class ActivityLogController(ICustomerActivityService activities, ICustomerService customers, ILocalizationService localization, UserTime userTime)
    : BaseAdminController
{
    [CheckPermission(StandardPermission.Customers.ACTIVITY_LOG_VIEW)]
    public async Task<IActionResult> ActivityLogs()
    {
        var types = (await activities.GetAllActivityTypesAsync()).Select(type => new SelectListItem(type.Name, $"{type.Id}"));
        var all = new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0");
        return View(new ActivityLogSearchModel { ActivityLogType = [all, .. types] }.WithPageSize());
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Customers.ACTIVITY_LOG_VIEW)]
    public async Task<IActionResult> ListLogs(ActivityLogSearchModel searchModel)
    {
        var page = await activities.GetAllActivitiesAsync(activityLogTypeId: searchModel.ActivityLogTypeId > 0 ? searchModel.ActivityLogTypeId : null,
            pageIndex: searchModel.Page - 1, pageSize: searchModel.PageSize);
        var types = (await activities.GetAllActivityTypesAsync()).ToDictionary(type => type.Id, type => type.Name);
        var people = (await customers.GetCustomersByIdsAsync([.. page.Select(entry => entry.CustomerId).Distinct()])).ToDictionary(customer => customer.Id);
        var toUser = await userTime.FromUtcAsync();
        return Json(page.ToGrid(searchModel, entry => new ActivityLogModel
        {
            Id = entry.Id,
            ActivityLogTypeName = types.GetValueOrDefault(entry.ActivityLogTypeId),
            CustomerId = entry.CustomerId,
            CustomerEmail = people.GetValueOrDefault(entry.CustomerId)?.Email,
            IpAddress = entry.IpAddress,
            Comment = entry.Comment,
            CreatedOn = toUser(entry.CreatedOnUtc)
        }));
    }
}
