using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Gives the action the listing that the route names while somebody else than the visitor has it on offer; all others answer as their page does.</summary>
public class LoadForeignListingAttribute : TypeFilterAttribute
{
    public LoadForeignListingAttribute() : this(false)
    {
    }

    /// <param name="forDeals">Only while the store takes purchase requests.</param>
    protected LoadForeignListingAttribute(bool forDeals) : base(typeof(Filter)) => Arguments = [forDeals];

    private class Filter(CurrentVisitor visitor, VisibleListings visibleListings, FleaMarketSettings settings, bool forDeals) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            var (listing, status) = await visibleListings.FindAsync(RouteId.Read(context, "id"));
            if (listing is null)
                context.Result = ((BaseFleaMarketController)context.Controller).Gone(status);
            else if (listing.SellerId == (await visitor.CustomerAsync()).Id || forDeals && !settings.AllowDeals)
                context.Result = new NotFoundResult();
            else
            {
                context.HttpContext.Features.Set<Listing>(listing);
                await next();
            }
        }
    }
}

/// <summary>For purchase requests.</summary>
public class ForSaleAttribute() : LoadForeignListingAttribute(forDeals: true);
