using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;

public class PublicRouteProvider : BaseRouteProvider, IRouteProvider
{
    private const string Account = "customer/" + FleaMarketDefaults.SectionPath;

    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        var language = GetLanguageRoutePattern();
        Map(PublicRoutes.Section, FleaMarketDefaults.SectionPath, "FleaMarket", "Section");
        Map(PublicRoutes.Listing, FleaMarketDefaults.SectionPath + "/{id:int}/{slug?}", "FleaMarket", "Listing");
        Map(PublicRoutes.Feed, FleaMarketDefaults.SectionPath + "/feeds/{file}", "FleaMarketFeed", "Feed");
        Map(PublicRoutes.Seller, FleaMarketDefaults.SectionPath + "/sellers/{id:int}", "Sellers", "Seller");
        Map(PublicRoutes.Unsubscribe, FleaMarketDefaults.SectionPath + "/unsubscribe/{id:int}", "Unsubscribe", "Index");

        Map(PublicRoutes.MyListings, Account, "MyListings", "Index");
        Map(PublicRoutes.CompletedOrders, Account + "/completed-orders", "MyListings", "CompletedOrders");
        Map(PublicRoutes.Sell, Account + "/sell/{orderItemId:int}", "MyListings", "Sell");
        Map(PublicRoutes.Edit, Account + "/{id:int}/edit", "MyListings", "Edit");
        Map(PublicRoutes.Sold, Account + "/{id:int}/sold", "MyListings", "Sold");
        Map(PublicRoutes.Withdraw, Account + "/{id:int}/withdraw", "MyListings", "Withdraw");

        Map(PublicRoutes.SavedSearches, Account + "/searches", "SavedSearches", "Index");
        Map(PublicRoutes.SaveSearch, Account + "/searches/new", "SavedSearches", "Save");
        Map(PublicRoutes.RenameSearch, Account + "/searches/{id:int}/rename", "SavedSearches", "Rename");
        Map(PublicRoutes.PauseSearch, Account + "/searches/{id:int}/pause", "SavedSearches", "Pause");
        Map(PublicRoutes.ResumeSearch, Account + "/searches/{id:int}/resume", "SavedSearches", "Resume");
        Map(PublicRoutes.DeleteSearch, Account + "/searches/{id:int}/delete", "SavedSearches", "Delete");

        void Map(string name, string path, string controller, string action) =>
            endpointRouteBuilder.MapControllerRoute(name, $"{language}/{path}", new { controller, action });
    }
}
