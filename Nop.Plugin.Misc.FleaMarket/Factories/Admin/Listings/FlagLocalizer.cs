using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>What the store has noticed about a listing, in words.</summary>
public class FlagLocalizer(PrimaryCurrency prices, ILocalizationService localization)
{
    private static readonly FlagKind[] _amounts = [FlagKind.PriceAboveNew, FlagKind.PartialRefund];

    public async Task<IReadOnlyList<FlagModel>> PrepareAsync(IEnumerable<ListingFlag> flags)
    {
        var models = new List<FlagModel>();
        foreach (var kind in flags.GroupBy(flag => flag.Kind).OrderBy(group => group.Key))
            models.Add(await PrepareAsync(kind.Key, kind.ToList()));
        return models;
    }

    private async Task<FlagModel> PrepareAsync(FlagKind kind, IReadOnlyList<ListingFlag> flags)
    {
        var details = new List<string>();
        foreach (var flag in flags)
            if (flag.Detail is { } detail)
                details.Add(_amounts.Contains(kind) && decimal.TryParse(detail, CultureInfo.InvariantCulture, out var amount) ? await prices.FormatAsync(amount) : detail);
        var text = await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Flag.{kind}");
        return new(await localization.GetLocalizedEnumAsync(kind), string.Format(CultureInfo.CurrentCulture, text, details.Count == 0 ? "…" : string.Join("; ", details)))
        {
            ListingId = kind == FlagKind.SamePhoto && int.TryParse(flags[0].Detail, CultureInfo.InvariantCulture, out var id) ? id : 0
        };
    }
}
