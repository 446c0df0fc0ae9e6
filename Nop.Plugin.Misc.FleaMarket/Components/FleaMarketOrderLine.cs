using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Factories.Selling;
using Nop.Web.Framework.Components;
using Nop.Web.Models.Order;

namespace Nop.Plugin.Misc.FleaMarket.Components;

/// <summary>The Sell button, or what became of the item, beside a line of an order's page.</summary>
public class FleaMarketOrderLine(OrderLineStates lines, ResaleStateFactory states) : NopViewComponent
{
    private bool IsPrinted => RouteData.Values["action"] is "PrintOrderDetails";

    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData) =>
        !IsPrinted && additionalData is OrderDetailsModel.OrderItemModel line && await lines.GetAsync(line.Id) is { } item
            ? View(await states.PrepareAsync(item, line.ProductName))
            : Content("");
}
