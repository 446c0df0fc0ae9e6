using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Refusals in words; of a step that is not open, with the steps that are.</summary>
public class RefusalLocalizer(ILocalizationService localization)
{
    /// <param name="listing">As it is now; null where it is gone or does not matter.</param>
    public async Task<string> OfAsync(ListingRefusal refusal, Listing? listing = null)
    {
        var text = await localization.GetLocalizedEnumAsync(refusal);
        if (refusal != ListingRefusal.NotOpenNow || listing is null)
            return text;
        var open = new List<string>();
        foreach (var action in ListingMoves.OpenTo(ListingActor.Moderator, listing))
            open.Add(await localization.GetLocalizedEnumAsync(action));
        return open.Count == 0 ? text : $"{text} {await OpenNowAsync(open)}";
    }

    private async Task<string> OpenNowAsync(IEnumerable<string> actions) =>
        string.Format(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.OpenNow"), string.Join(", ", actions));
}
