using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;

public class FeeRoutes : BaseRouteProvider, IRouteProvider
{
    public const string Statement = "Plugin.Misc.FleaMarket.Statement";
    public const string StatementCsv = "Plugin.Misc.FleaMarket.StatementCsv";

    private const string Path = "customer/" + FleaMarketDefaults.SectionPath + "/statement";

    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        var language = GetLanguageRoutePattern();
        endpointRouteBuilder.MapControllerRoute(StatementCsv, $"{language}/{Path}/{{month}}/csv", new { controller = "Statement", action = "Csv" });
        endpointRouteBuilder.MapControllerRoute(Statement, $"{language}/{Path}/{{month?}}", new { controller = "Statement", action = "Index" });
    }
}
