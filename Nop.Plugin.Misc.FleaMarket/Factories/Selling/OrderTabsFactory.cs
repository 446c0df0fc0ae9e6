using Nop.Core.Http;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Selling;

public class OrderTabsFactory(CurrentVisitor visitor, AccountBadges badges, ILocalizationService localization, FleaMarketSettings settings)
{
    public async Task<OrderTabsModel> PrepareAsync(OrderTab current)
    {
        var (customerId, storeId) = ((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync());
        var deals = await badges.DealsAsync(customerId, storeId);
        var comments = await badges.CommentsAsync(customerId, storeId);
        var tabs = new List<OrderTabsModel.Tab>
        {
            await TabAsync(OrderTab.AllOrders, NopRouteNames.General.CUSTOMER_ORDERS, "Plugins.Misc.FleaMarket.OrderTabs.All"),
            await TabAsync(OrderTab.CompletedOrders, FleaMarketRoutes.CompletedOrders, "Plugins.Misc.FleaMarket.OrderTabs.Completed"),
            await TabAsync(OrderTab.MyFleaMarket, FleaMarketRoutes.MyListings, "Plugins.Misc.FleaMarket.MyFleaMarket", comments.Values.Sum()),
            await TabAsync(OrderTab.MySales, FleaMarketRoutes.Sales, "Plugins.Misc.FleaMarket.Deals.Sales", deals.Sales + deals.SaleMessages),
            await TabAsync(OrderTab.MyPurchases, FleaMarketRoutes.Purchases, "Plugins.Misc.FleaMarket.Deals.Purchases", deals.Purchases + deals.PurchaseMessages),
            await TabAsync(OrderTab.SavedSearches, FleaMarketRoutes.SavedSearches, "Plugins.Misc.FleaMarket.Searches.Title")
        };
        if (settings.AllowFavourites || settings.MostFollowedSellersPerCustomer > 0)
            tabs.Add(await TabAsync(OrderTab.Favourites, FleaMarketRoutes.Favourites, "Plugins.Misc.FleaMarket.Favourites.Title"));
        return new(tabs);

        async Task<OrderTabsModel.Tab> TabAsync(OrderTab tab, string route, string text, int waiting = 0) =>
            new(route, await localization.GetResourceAsync(text), tab == current, waiting);
    }
}
