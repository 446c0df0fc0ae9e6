using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;

public class ComplaintRouteProvider : BaseRouteProvider, IRouteProvider
{
    private const string Deal = "customer/" + FleaMarketDefaults.SectionPath + "/deals/{id:int}";

    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        var language = GetLanguageRoutePattern();
        Map(ComplaintRoutes.BuyerCard, Deal + "/buyer", "Buyer");
        Map(ComplaintRoutes.Deal, Deal + "/complaint", "Deal");
        Map(ComplaintRoutes.Listing, FleaMarketDefaults.SectionPath + "/report/{id:int}", "Listing");

        void Map(string name, string path, string action) =>
            endpointRouteBuilder.MapControllerRoute(name, $"{language}/{path}", new { controller = "Complaints", action });
    }
}
