using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Objections;

/// <summary>Objections that nobody has answered.</summary>
public class PendingObjectionsCounter(ObjectionRegister objections, IStaticCacheManager cache)
    : PendingWorkCounter("objections", objections.CountOpenAsync, cache), IConsumer<ListingMovedEvent>
{
    public Task HandleEventAsync(ListingMovedEvent eventMessage) => ObjectionRules.IsOf(eventMessage.Revision.Action) ? ForgetAsync() : Task.CompletedTask;
}
