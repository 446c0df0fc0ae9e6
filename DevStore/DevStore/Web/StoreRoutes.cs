using DevStore.Areas.Admin.Lists;
using DevStore.Areas.Admin.Menu;
using Nop.Web.Framework;
using Nop.Web.Infrastructure;

namespace DevStore.Web;

internal sealed class StoreRoutes : BaseRouteProvider, IRouteProvider
{
    private static readonly (string Name, string Pattern, string Controller, string Action)[] Pages =
    [
        (NopRouteNames.General.HOMEPAGE, "", "Home", "Index"),
        (NopRouteNames.General.LOGIN, "login/", "Customer", "Login"),
        (NopRouteNames.Standard.REGISTER, "register/", "Customer", "Register"),
        (NopRouteNames.Standard.REGISTER_RESULT, "registerresult/{resultId:min(0)}", "Customer", "RegisterResult"),
        (NopRouteNames.Standard.LOGOUT, "logout/", "Customer", "Logout"),
        (NopRouteNames.General.CART, "cart/", "ShoppingCart", "Cart"),
        (NopRouteNames.General.CUSTOMER_INFO, "customer/info", "Customer", "Info"),
        (NopRouteNames.General.CUSTOMER_ADDRESSES, "customer/addresses", "Customer", "Addresses"),
        (NopRouteNames.Standard.GDPR_TOOLS, "customer/gdpr", "Customer", "GdprTools"),
        (NopRouteNames.General.CUSTOMER_ORDERS, "order/history/{limit?}", "Order", "CustomerOrders"),
        (NopRouteNames.Standard.ORDER_DETAILS, "orderdetails/{orderId:min(0)}", "Order", "Details"),
        (NopRouteNames.Standard.RETURN_REQUEST, "returnrequest/{orderId:min(0)}", "ReturnRequest", "ReturnRequest"),
        (NopRouteNames.Standard.CUSTOMER_RETURN_REQUESTS, "returnrequest/history", "ReturnRequest", "CustomerReturnRequests"),
        (NopRouteNames.General.SEARCH, "search/", "Catalog", "Search"),
        (NopRouteNames.Standard.CHANGE_CURRENCY, "changecurrency/{customercurrency:min(0)}", "Common", "SetCurrency"),
        (NopRouteNames.Standard.CHANGE_LANGUAGE, "changelanguage/{langid:min(0)}", "Common", "SetLanguage"),
        (NopRouteNames.General.SITEMAP, "sitemap", "Common", "Sitemap"),
        (NopRouteNames.Standard.PAGE_NOT_FOUND, "page-not-found", "Common", "PageNotFound")
    ];

    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        foreach (var page in AdminLists.Names.Select(AdminMenuTree.PageOf))
            endpointRouteBuilder.MapControllerRoute($"{page.SystemName} list", $"Admin/{page.Controller}/{page.Action}",
                new { area = AreaNames.ADMIN, controller = "List", action = "Index", list = page.Controller });
        endpointRouteBuilder.MapControllerRoute("areaRoute", "{area:exists}/{controller=Home}/{action=Index}/{id?}");
        endpointRouteBuilder.MapControllerRoute(NopRouteNames.Standard.SITEMAP_XML, "sitemap.xml", new { controller = "Common", action = "SitemapXml" });
        endpointRouteBuilder.MapControllerRoute(NopRouteNames.Standard.ROBOTS_TXT, "robots.txt", new { controller = "Common", action = "RobotsTextFile" });
        foreach (var (name, pattern, controller, action) in Pages)
            endpointRouteBuilder.MapControllerRoute(name, $"{GetLanguageRoutePattern()}/{pattern}".Trim('/'), new { controller, action });
    }
}

/// <summary>After all others: the default route, then slugs.</summary>
internal sealed class SlugRouteProvider : BaseRouteProvider, IRouteProvider
{
    private const string Slug = "{SeName}";

    public int Priority => -1_000_000;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        endpointRouteBuilder.MapControllerRoute("Default", "{controller=Home}/{action=Index}/{id?}");
        endpointRouteBuilder.MapDynamicControllerRoute<SlugRoutes>(Slug);
        Map(NopRoutingDefaults.RouteName.Generic.GenericUrl, "Common", "GenericUrl");
        Map(NopRoutingDefaults.RouteName.Generic.Product, "Product", "ProductDetails");
        Map(NopRoutingDefaults.RouteName.Generic.Category, "Catalog", "Category");
        Map(NopRoutingDefaults.RouteName.Generic.Vendor, "Catalog", "Vendor");

        void Map(string name, string controller, string action) =>
            endpointRouteBuilder.MapControllerRoute(name, Slug, new { controller, action });
    }
}
