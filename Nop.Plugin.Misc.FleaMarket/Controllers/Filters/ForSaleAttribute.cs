using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Gives the action the listing that the route names while it is on offer to the visitor; all others answer 404.</summary>
public class ForSaleAttribute() : TypeFilterAttribute(typeof(Filter))
{
    private class Filter(Visitor visitor, ListingCatalogue catalogue, FleaMarketSettings settings) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            var listing = settings.AllowDeals ? await catalogue.GetAsync(RouteId.Read(context, "id")) : null;
            if (listing is not { Status: ListingStatus.Approved } || listing.StoreId != await visitor.StoreIdAsync()
                || listing.SellerId == (await visitor.CustomerAsync()).Id)
            {
                context.Result = new NotFoundResult();
                return;
            }
            context.HttpContext.Features.Set<Listing>(listing);
            await next();
        }
    }
}
