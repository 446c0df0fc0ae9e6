using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Sends guests to the login page.</summary>
public class RegisteredOnlyAttribute() : TypeFilterAttribute(typeof(Filter))
{
    private class Filter(CurrentVisitor visitor) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            if (await visitor.IsRegisteredAsync())
                await next();
            else
                context.Result = new ChallengeResult();
        }
    }
}
