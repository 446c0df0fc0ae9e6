using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>What moderators see of an objection that waits, and who of them may answer now.</summary>
public class ObjectionFactory(
    CustomerLoginLookup logins, UserTimeZone times, IWorkContext workContext, IPermissionService permissions, ILocalizationService localization, TimeProvider clock)
{
    /// <returns>Null where none waits.</returns>
    public async Task<ObjectionModel?> PrepareAsync(IEnumerable<Objection> ofListing, IEnumerable<ListingRevision> history)
    {
        if (ofListing.FirstOrDefault(objection => objection.IsOpen) is not { } open)
            return null;
        var decision = history.FirstOrDefault(entry => entry.Revision == open.Revision);
        var mayModerate = await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate);
        var mayAnswer = ObjectionRules.MayAnswer(open, (await workContext.GetCurrentCustomerAsync()).Id, clock.GetUtcNow().UtcDateTime);
        return new(
            open.Text ?? "",
            await times.ShowAsync(open.CreatedOnUtc),
            (await logins.LoginsAsync([open.DecidedById])).GetValueOrDefault(open.DecidedById) ?? $"#{open.DecidedById}",
            decision?.Reason,
            decision?.Ground is { } ground ? await localization.GetLocalizedEnumAsync(ground) : null)
        {
            MayAnswer = mayModerate && mayAnswer,
            EveryoneFrom = mayModerate && !mayAnswer ? await times.ShowAsync(ObjectionRules.EveryoneFrom(open.CreatedOnUtc)) : null
        };
    }
}
