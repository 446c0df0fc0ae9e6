using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Gives the action the listing that the route names; foreign and missing ones answer the same 404.</summary>
public class OwnListingAttribute() : TypeFilterAttribute(typeof(Filter))
{
    private class Filter(CurrentVisitor visitor, SellerListingQueries listings) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            var id = RouteId.Read(context, "id");
            var listing = await listings.GetAsync((await visitor.CustomerAsync()).Id, id);
            if (listing is null || listing.StoreId != await visitor.StoreIdAsync())
            {
                context.Result = new NotFoundResult();
                return;
            }
            context.HttpContext.Features.Set<Listing>(listing);
            await next();
        }
    }
}
