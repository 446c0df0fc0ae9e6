using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Objections;

/// <summary>Objections that nobody has answered.</summary>
public class PendingObjectionsCounter(ObjectionRegister objections, IStaticCacheManager cache)
    : PendingWorkCounter("objections", objections.CountOpenAsync, cache), IConsumer<ListingMovedEvent>
{
    public Task HandleEventAsync(ListingMovedEvent eventMessage) => eventMessage.Revision.Action is ListingAction.RaiseObjection
        or ListingAction.UpholdDecision or ListingAction.ReverseDecision or ListingAction.ReverseOffSale ? ForgetAsync() : Task.CompletedTask;
}
