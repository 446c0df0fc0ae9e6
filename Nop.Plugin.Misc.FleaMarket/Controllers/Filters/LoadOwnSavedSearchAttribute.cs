using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Gives the action the saved search that the route names; foreign and missing ones answer the same 404.</summary>
public class LoadOwnSavedSearchAttribute() : TypeFilterAttribute(typeof(Filter))
{
    private class Filter(CurrentVisitor visitor, SavedSearches searches) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            var search = await searches.GetAsync((await visitor.CustomerAsync()).Id, RouteId.Read(context, "id"));
            if (search is null || search.StoreId != await visitor.StoreIdAsync())
            {
                context.Result = new NotFoundResult();
                return;
            }
            context.HttpContext.Features.Set(search);
            await next();
        }
    }
}
