using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>Answers who has pressed a heart or a seller's switch: a script with the new state, a form with the page where it stands.</summary>
public static class PressedSwitch
{
    /// <param name="isOn">Null after a refusal; a script then sends the form as if it were none.</param>
    public static IActionResult Answer(bool? isOn) => new JsonResult(new { isOn });

    /// <param name="route">For a form that stood nowhere else.</param>
    /// <param name="part">Of the page that it stood on.</param>
    public static IActionResult GoBack(ActionContext context, string route, object values, string part)
    {
        var request = context.HttpContext.Request;
        var urls = context.HttpContext.RequestServices.GetRequiredService<IUrlHelperFactory>().GetUrlHelper(context);
        return request.GetTypedHeaders().Referer is { IsAbsoluteUri: true } from && from.Authority == request.Host.Value
            && from.AbsolutePath != request.PathBase + request.Path && urls.IsLocalUrl(from.PathAndQuery)
            ? new LocalRedirectResult($"{from.PathAndQuery}#{part}")
            : new RedirectToRouteResult(route, values);
    }
}
