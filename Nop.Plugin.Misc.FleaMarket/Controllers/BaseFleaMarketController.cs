using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Web.Controllers;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

[AutoValidateAntiforgeryToken]
public abstract class BaseFleaMarketController : BasePublicController
{
    private bool IsFetchedByScript => Request.Headers.XRequestedWith == "XMLHttpRequest";

    /// <summary>A page of the account, or only its content where a script fetches it for a popup.</summary>
    /// <param name="title">The last part of a text's key.</param>
    protected IActionResult PageOrPopup(string title, string view, object model)
    {
        Response.Headers.Vary = "X-Requested-With";
        var page = new PopupModel { Title = title, View = view, Content = model };
        return IsFetchedByScript ? PartialView("_FleaMarketPopup", page) : View("FleaMarketPage", page);
    }

    /// <summary>Sends the visitor on after a change.</summary>
    protected IActionResult GoTo(string route, object? values = null) =>
        IsFetchedByScript ? Json(new { goTo = Url.RouteUrl(route, values) }) : RedirectToRoute(route, values);

    /// <summary>Says that a listing is not there (404) or not any more (410).</summary>
    protected internal IActionResult Gone(int status)
    {
        Response.StatusCode = status;
        return View("Gone", status);
    }
}
