using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>Refusals and other texts of deals.</summary>
public class DealLocalizer(ILocalizationService localization, TimeProvider clock)
{
    /// <summary>Of a step that is not open, with the steps that are.</summary>
    /// <param name="deal">As it is now; null where it is gone.</param>
    public async Task<string> OfAsync(DealRefusal refusal, Deal? deal, DealCommand step)
    {
        var text = await localization.GetLocalizedEnumAsync(refusal);
        if (refusal != DealRefusal.NotOpenNow || deal is null)
            return text;
        var open = new List<string>();
        foreach (var action in DealRules.OpenTo(step.Actor, step.CustomerId, deal, clock.GetUtcNow().UtcDateTime))
            open.Add(await localization.GetLocalizedEnumAsync(action));
        return open.Count == 0 ? text : $"{text} {await TextAsync("OpenNow", string.Join(", ", open))}";
    }

    /// <summary>A text among those of deals.</summary>
    public async Task<string> TextAsync(string key, params object?[] values) =>
        string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Deals.{key}"), values);
}
