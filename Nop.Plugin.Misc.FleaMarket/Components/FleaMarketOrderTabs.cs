using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.Misc.FleaMarket.Components;

/// <summary>All orders, completed orders, my flea market: above the store's own list of orders.</summary>
public class FleaMarketOrderTabs(Visitor visitor) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData) =>
        await visitor.IsRegisteredAsync() ? View(OrderTab.AllOrders) : Content("");
}
