using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Web.Controllers;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

[OwnForm, AnswersHead]
public abstract class BaseFleaMarketController : BasePublicController
{
    /// <inheritdoc cref="Controllers.PageOrPopup.Show"/>
    protected IActionResult PageOrPopup(string title, string view, object model) => Controllers.PageOrPopup.Show(ControllerContext, title, view, model);

    /// <inheritdoc cref="Controllers.PageOrPopup.GoTo"/>
    protected IActionResult GoTo(string route, object? values = null) => Controllers.PageOrPopup.GoTo(ControllerContext, route, values);

    /// <summary>Says that a listing is not there (404) or not any more (410).</summary>
    protected internal IActionResult Gone(int status)
    {
        Response.StatusCode = status;
        return View("Gone", status);
    }
}
