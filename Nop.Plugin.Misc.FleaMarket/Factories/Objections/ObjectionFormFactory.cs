using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Plugin.Misc.FleaMarket.Models.Objections;
using Nop.Plugin.Misc.FleaMarket.Services.Objections;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Objections;

/// <summary>The form of a seller who objects.</summary>
public class ObjectionFormFactory(ObjectionRegister objections, UserTimeZone times, ILocalizationService localization, TimeProvider clock)
{
    /// <param name="typed">The form as it was typed, after a refusal.</param>
    public async Task<ObjectionFormModel> PrepareAsync(Listing listing, ObjectionFormModel typed)
    {
        var (decision, made) = (await objections.LastAsync([listing])).GetValueOrDefault(listing.Id);
        var why = ObjectionRules.WhyNotObject(decision, made, clock.GetUtcNow().UtcDateTime);
        return typed with
        {
            Info = new()
            {
                Id = listing.Id,
                Name = listing.Name,
                StatusText = decision is { Action: ListingAction.DeclineEdit }
                    ? await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Objection.EditDeclined")
                    : await localization.GetLocalizedEnumAsync(listing.Status),
                Ground = decision?.Ground is { } ground ? await localization.GetLocalizedEnumAsync(ground) : null,
                Reason = decision?.Reason,
                DecidedOn = await times.ShowAsync(decision?.CreatedOnUtc),
                Until = await times.ShowAsync(decision?.CreatedOnUtc.AddDays(ObjectionRules.DaysToObject)),
                Why = why is { } refusal ? await localization.GetLocalizedEnumAsync(refusal) : null
            }
        };
    }
}
