using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Gives the action the listing that the route names while somebody else than the visitor has it on offer; all others answer 404.</summary>
public class OfOthersAttribute : TypeFilterAttribute
{
    public OfOthersAttribute() : this(false)
    {
    }

    /// <param name="forDeals">Only while the store takes purchase requests.</param>
    protected OfOthersAttribute(bool forDeals) : base(typeof(Filter)) => Arguments = [forDeals];

    private class Filter(Visitor visitor, ListingCatalogue catalogue, FleaMarketSettings settings, bool forDeals) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            var listing = forDeals && !settings.AllowDeals ? null : await catalogue.GetAsync(RouteId.Read(context, "id"));
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

/// <summary>For purchase requests.</summary>
public class ForSaleAttribute() : OfOthersAttribute(forDeals: true);
