using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Gives the action the deal that the route names to the two it is between; foreign and missing ones answer the same 404.</summary>
public class PartyOfDealAttribute : TypeFilterAttribute
{
    public PartyOfDealAttribute() : this(DealActor.Seller, DealActor.Buyer)
    {
    }

    /// <param name="roles">Those of the two who are let in.</param>
    protected PartyOfDealAttribute(params DealActor[] roles) : base(typeof(Filter)) => Arguments = [roles];

    private class Filter(CurrentVisitor visitor, DealQueries deals, DealActor[] roles) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            var deal = await deals.GetAsync(RouteId.Read(context, "id"));
            if (deal?.ActorOf((await visitor.CustomerAsync()).Id) is not { } actor || !roles.Contains(actor) || deal.StoreId != await visitor.StoreIdAsync())
            {
                context.Result = new NotFoundResult();
                return;
            }
            context.HttpContext.Features.Set<Deal>(deal);
            await next();
        }
    }
}

/// <summary>For the seller alone.</summary>
public class SellerOfDealAttribute() : PartyOfDealAttribute(DealActor.Seller);

/// <summary>For the buyer alone.</summary>
public class BuyerOfDealAttribute() : PartyOfDealAttribute(DealActor.Buyer);
