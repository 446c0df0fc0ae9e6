using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Factories.Selling;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.Misc.FleaMarket.Components;

/// <summary>All orders, completed orders, my flea market: above each of them, and above the store's own list of orders by its widget zone.</summary>
public class FleaMarketOrderTabs(CurrentVisitor visitor, OrderTabsFactory factory) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(OrderTab tab = OrderTab.AllOrders) =>
        await visitor.IsRegisteredAsync() ? View(await factory.PrepareAsync(tab)) : Content("");
}
