using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Refusals in words; of a step that is not open, with the steps that are.</summary>
public class RefusalLocalizer(ILocalizationService localization)
{
    public async Task<string> OfAsync(ListingRefusal refusal, IReadOnlyCollection<ListingAction> openActions)
    {
        var text = await localization.GetLocalizedEnumAsync(refusal);
        if (refusal != ListingRefusal.NotOpenNow)
            return text;
        var open = new List<string>();
        foreach (var action in openActions)
            open.Add(await localization.GetLocalizedEnumAsync(action));
        return open.Count == 0 ? text : $"{text} {await OpenNowAsync(open)}";
    }

    private async Task<string> OpenNowAsync(IEnumerable<string> actions) =>
        string.Format(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.OpenNow"), string.Join(", ", actions));
}
