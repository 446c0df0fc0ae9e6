using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Models;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>What is a page of its own, or only the content of a popup where a script asks for it.</summary>
public static class PageOrPopup
{
    public static bool IsFetchedByScript(HttpRequest request) => request.Headers.XRequestedWith == "XMLHttpRequest";

    /// <param name="title">The last part of a text's key.</param>
    public static IActionResult Show(ActionContext context, string title, string view, object model)
    {
        var request = context.HttpContext.Request;
        context.HttpContext.Response.Headers.Vary = "X-Requested-With";
        var page = new ViewDataDictionary(context.HttpContext.RequestServices.GetRequiredService<IModelMetadataProvider>(), context.ModelState)
        {
            Model = new PopupModel { Title = title, View = view, Content = model }
        };
        return IsFetchedByScript(request)
            ? new PartialViewResult { ViewName = "_FleaMarketPopup", ViewData = page }
            : new ViewResult { ViewName = "FleaMarketPage", ViewData = page };
    }

    /// <summary>Sends the visitor on after a change.</summary>
    public static IActionResult GoTo(ActionContext context, string route, object? values = null)
    {
        if (!IsFetchedByScript(context.HttpContext.Request))
            return new RedirectToRouteResult(route, values);
        var urls = context.HttpContext.RequestServices.GetRequiredService<IUrlHelperFactory>().GetUrlHelper(context);
        return new JsonResult(new { goTo = urls.RouteUrl(route, values) });
    }
}
