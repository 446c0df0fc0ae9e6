using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nop.Core.Domain.Seo;
using Nop.Core.Events;

namespace Nop.Web.Framework.Events;

public partial class GenericRoutingEvent(HttpContext httpContext, RouteValueDictionary values, UrlRecord urlRecord) : IStopProcessingEvent
{
    public HttpContext HttpContext { get; protected set; } = httpContext;

    public RouteValueDictionary RouteValues { get; protected set; } = values;

    public UrlRecord UrlRecord { get; protected set; } = urlRecord;

    public bool StopProcessing { get; set; }
}
