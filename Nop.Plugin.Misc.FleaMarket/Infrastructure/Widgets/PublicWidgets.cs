using Nop.Plugin.Misc.FleaMarket.Components;
using Nop.Web.Framework.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Widgets;

/// <summary>Which component the plugin shows in which zone of the public store.</summary>
public static class PublicWidgets
{
    public static IReadOnlyDictionary<string, Type> ByZone(FleaMarketSettings settings) => new Dictionary<string, Type>
    {
        [settings.HomePageWidgetZone] = typeof(FleaMarketNewest),
        [PublicWidgetZones.AccountNavigationAfter] = typeof(FleaMarketAccountLink),
        [PublicWidgetZones.CustomerOrdersTop] = typeof(FleaMarketOrderTabs),
        [PublicWidgetZones.OrderDetailsProductLine] = typeof(FleaMarketOrderLine),
        [PublicWidgetZones.ProductPriceBottom] = typeof(FleaMarketProduct),
        [PublicWidgetZones.ProductDetailsOverviewBottom] = typeof(FleaMarketProduct),
        [PublicWidgetZones.SitemapAfter] = typeof(FleaMarketLink)
    };
}
