using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Sends guests to the login page.</summary>
public class RegisteredOnlyAttribute() : TypeFilterAttribute(typeof(Filter))
{
    private class Filter(Visitor visitor) : IAsyncActionFilter
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
