using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Selling;

public class RenewalFactory(IDateTimeHelper dates, ILocalizationService localization, FleaMarketSettings settings)
{
    public async Task<RenewalModel> PrepareAsync(Listing listing, string? key, IEnumerable<ListingRefusal>? refusals = null)
    {
        var why = new List<string>();
        foreach (var refusal in refusals ?? [])
            why.Add(await localization.GetLocalizedEnumAsync(refusal));
        return new()
        {
            Id = listing.Id,
            Name = listing.Name,
            Key = key,
            Until = listing.ExpiresOnUtc is { } end ? dates.ConvertToUserTime(end, TimeZoneInfo.Utc, dates.DefaultStoreTimeZone) : null,
            IsExpired = listing.Status.IsExpired(),
            MayBeRenewed = listing.MayBeRenewed,
            IsOnOffer = listing.Status.IsPublic(),
            Days = settings.DaysOnOffer,
            Refusals = why
        };
    }

    /// <summary>What a seller is told who has renewed several.</summary>
    /// <param name="refused">Those that stay as they are, with what stands in the way.</param>
    public async Task<(string Done, IReadOnlyList<string> Refused)> ResultAsync(int renewed, IEnumerable<(Listing Listing, ListingRefusal Refusal)> refused)
    {
        var done = string.Format(await TextAsync("Done"), renewed);
        var lines = new List<string>();
        foreach (var (listing, refusal) in refused)
            lines.Add(string.Format(await TextAsync("Refused"), listing.Name, await localization.GetLocalizedEnumAsync(refusal)));
        return (done, lines);
    }

    public Task<string> TextAsync(string name) => localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Renewal.{name}");
}
