using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;

public class DealRouteProvider : BaseRouteProvider, IRouteProvider
{
    private const string Account = "customer/" + FleaMarketDefaults.SectionPath;
    private const string Deal = Account + "/deals/{id:int}";

    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        var language = GetLanguageRoutePattern();
        Map(DealRoutes.Buy, FleaMarketDefaults.SectionPath + "/buy/{id:int}", "DealRequest", "Buy");
        Map(DealRoutes.Sales, Account + "/sales", "Deals", "Sales");
        Map(DealRoutes.Purchases, Account + "/purchases", "Deals", "Purchases");
        Map(DealRoutes.AddOrder, Account + "/sales/add", "Sales", "AddOrder");
        Map(DealRoutes.Deal, Deal, "Deals", "Deal");
        Map(DealRoutes.Step, Deal + "/steps/{step}", "DealSteps", "Step");
        Map(DealRoutes.Message, Deal + "/messages", "Deals", "Message");
        Map(DealRoutes.Note, Deal + "/note", "Sales", "Note");

        void Map(string name, string path, string controller, string action) =>
            endpointRouteBuilder.MapControllerRoute(name, $"{language}/{path}", new { controller, action });
    }
}
