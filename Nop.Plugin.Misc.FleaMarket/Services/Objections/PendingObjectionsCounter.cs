using Nop.Core;
using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Services.Events;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Services.Objections;

/// <summary>Objections that nobody has answered and that the reader may answer now; what is kept is the same for all readers.</summary>
public class PendingObjectionsCounter(
    ObjectionRegister objections, IWorkContext workContext, IPermissionService permissions, IStaticCacheManager cache, TimeProvider clock)
    : PendingWorkCounter("objections", cache), IConsumer<ListingMovedEvent>
{
    public override async Task<int> CountAsync() =>
        await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate) ? await CountForAsync((await workContext.GetCurrentCustomerAsync()).Id) : 0;

    public async Task<int> CountForAsync(int moderatorId)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return (await KeptAsync(objections.AllOpenAsync)).Count(objection => ObjectionRules.MayAnswer(objection.DecidedById, objection.CreatedOnUtc, moderatorId, now));
    }

    public Task HandleEventAsync(ListingMovedEvent eventMessage) => ObjectionRules.IsOf(eventMessage.Revision.Action) ? ForgetAsync() : Task.CompletedTask;
}
