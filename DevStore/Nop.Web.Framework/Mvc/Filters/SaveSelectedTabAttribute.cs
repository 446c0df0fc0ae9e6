using Microsoft.AspNetCore.Http;
using Nop.Web.Framework.Controllers;

namespace Nop.Web.Framework.Mvc.Filters;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class SaveSelectedTabAttribute : TypeFilterAttribute
{
    public SaveSelectedTabAttribute(bool ignore = false, bool persistForTheNextRequest = true) : base(typeof(SaveSelectedTabFilter))
    {
        IgnoreFilter = ignore;
        PersistForTheNextRequest = persistForTheNextRequest;
        Arguments = [ignore, persistForTheNextRequest];
    }

    public bool IgnoreFilter { get; }
    public bool PersistForTheNextRequest { get; }

    private sealed class SaveSelectedTabFilter(bool ignore, bool persist, IWebHelper webHelper) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            await next();

            var ignored = context.IsIgnored<SaveSelectedTabAttribute>(attribute => attribute.IgnoreFilter, ignore);
            if (!ignored && IsFormPost(context.HttpContext.Request) && context.Controller is BaseController controller)
                await controller.SaveSelectedTabNameAsync(persistForTheNextRequest: persist);
        }

        private bool IsFormPost(HttpRequest request) => HttpMethods.IsPost(request.Method) && !webHelper.IsAjaxRequest(request);
    }
}
