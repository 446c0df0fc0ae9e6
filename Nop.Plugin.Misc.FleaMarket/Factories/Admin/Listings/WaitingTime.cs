using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>How long something waits for moderators, in words.</summary>
public class WaitingTime(ILocalizationService localization, TimeProvider clock)
{
    /// <summary>So long that days say more than hours.</summary>
    private const int MostHours = 72;

    /// <returns>Null where nothing waits.</returns>
    public async Task<string?> OfAsync(Listing listing) => listing.WaitsSinceUtc is { } since ? await OfAsync(since) : null;

    private async Task<string> OfAsync(DateTime sinceUtc)
    {
        var time = clock.GetUtcNow().UtcDateTime - sinceUtc;
        var (unit, number) = time.TotalHours >= MostHours ? ("Days", time.TotalDays) : time.TotalHours >= 1 ? ("Hours", time.TotalHours) : ("Minutes", Math.Max(0, time.TotalMinutes));
        return string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Waits.{unit}"), (int)number);
    }
}
