using Microsoft.AspNetCore.Routing;

namespace Nop.Web.Framework.Mvc.Routing;

public partial interface IRouteProvider
{
    /// <summary>The highest registers first.</summary>
    int Priority { get; }

    void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder);
}
