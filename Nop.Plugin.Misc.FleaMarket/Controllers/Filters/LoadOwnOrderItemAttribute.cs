using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Gives the action the order item that the route names; foreign and missing ones answer the same 404.</summary>
public class LoadOwnOrderItemAttribute() : TypeFilterAttribute(typeof(Filter))
{
    private class Filter(CurrentVisitor visitor, ResaleCandidates candidates) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            var id = RouteId.Read(context, "orderItemId");
            var item = await candidates.GetAsync((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync(), id);
            if (item is null)
            {
                context.Result = new NotFoundResult();
                return;
            }
            context.HttpContext.Features.Set(item);
            await next();
        }
    }
}
