using Microsoft.AspNetCore.Routing;

namespace Nop.Web.Framework.Mvc.Routing;

public partial interface IRoutePublisher
{
    void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder);
}
