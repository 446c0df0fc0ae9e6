using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Web.Framework.Components;
using Nop.Web.Models.Customer;

namespace Nop.Plugin.Misc.FleaMarket.Components;

/// <summary>"My flea market" in the account's navigation.</summary>
public class FleaMarketAccountLink(CurrentVisitor visitor) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData) =>
        additionalData is CustomerNavigationModel navigation && await visitor.IsRegisteredAsync()
            ? View(navigation)
            : Content("");
}
