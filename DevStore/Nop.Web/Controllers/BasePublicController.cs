using Nop.Web.Framework.Controllers;

namespace Nop.Web.Controllers;

public abstract partial class BasePublicController : BaseController
{
    protected virtual IActionResult InvokeHttp404()
    {
        Response.StatusCode = 404;
        return new EmptyResult();
    }
}
