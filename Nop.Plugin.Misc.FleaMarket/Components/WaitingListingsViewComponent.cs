using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Insights;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.Misc.FleaMarket.Components;

public class WaitingListingsViewComponent(PendingListingsCounter waiting, InsightsFactory insights, IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        await permissions.AuthorizeAsync(FleaMarketPermissions.View)
            ? View($"{FleaMarketDefaults.Views}/Admin/Components/WaitingListings.cshtml", new DashboardModel(await waiting.CountAsync(), await insights.LastMonthAsync()))
            : Content("");
}
