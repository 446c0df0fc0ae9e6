using DevStore.Areas.Admin.Models;

namespace DevStore.Areas.Admin.Controllers;

public class HomeController(IOrderService orders, ICustomerService customers, IReturnRequestService returns, IQueuedEmailService emails)
    : BaseAdminController
{
    public async Task<IActionResult> Index()
    {
        var registered = await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.RegisteredRoleName);
        return View(new DashboardModel(
            (await orders.SearchOrdersAsync(pageSize: 1, getOnlyTotalCount: true)).TotalCount,
            (await returns.SearchReturnRequestsAsync(rs: ReturnRequestStatus.Pending, pageSize: 1, getOnlyTotalCount: true)).TotalCount,
            (await customers.GetAllCustomersAsync(customerRoleIds: [registered.Id], pageSize: 1, getOnlyTotalCount: true)).TotalCount,
            (await emails.SearchEmailsAsync(null, null, null, null, true, false, int.MaxValue, true, 0, 1)).TotalCount));
    }
}
