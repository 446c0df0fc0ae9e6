using Nop.Core.Domain.Menus;
using Nop.Web.Models.Menus;

namespace DevStore.Components;

public sealed class FooterMenuViewComponent(ILocalizationService localization, INopUrlHelper urls) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View(new List<MenuModel>
    {
        await MenuAsync(1, "Footer.Information",
            (NopRouteNames.General.SITEMAP, "Sitemap"), (NopRouteNames.General.SEARCH, "Search")),
        await MenuAsync(2, "Footer.MyAccount",
            (NopRouteNames.General.CUSTOMER_INFO, "Account.MyAccount"), (NopRouteNames.General.CUSTOMER_ORDERS, "Account.CustomerOrders"),
            (NopRouteNames.General.CUSTOMER_ADDRESSES, "Account.CustomerAddresses"))
    });

    private async Task<MenuModel> MenuAsync(int id, string title, params (string Route, string Title)[] links)
    {
        var menu = new MenuModel { Id = id, MenuType = MenuType.Footer, Name = await localization.GetResourceAsync(title) };
        foreach (var (route, text) in links)
            menu.Items.Add(new MenuItemModel { Title = await localization.GetResourceAsync(text), Url = urls.RouteUrl(route) });
        return menu;
    }
}
