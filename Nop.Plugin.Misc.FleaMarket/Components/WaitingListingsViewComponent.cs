using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.Misc.FleaMarket.Components;

public class WaitingListingsViewComponent(PendingListingsCounter waiting, IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        await permissions.AuthorizeAsync(FleaMarketPermissions.View)
            ? View($"{FleaMarketDefaults.Views}/Admin/Components/WaitingListings.cshtml", await waiting.CountAsync())
            : Content("");
}
