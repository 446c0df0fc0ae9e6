using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Nop.Core.Caching;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Seo;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>
/// Tells whether a feed's body would be another one, with one statement: the number of the last change of a listing.
/// What the store itself changes (pictures, categories, manufacturers, settings…) takes the stamp out of the cache.
/// </summary>
public class FeedVersions(
    FeedSourceReader source,
    IStaticCacheManager cache,
    ICurrencyService currencies,
    CurrencySettings currencySettings,
    SeoSettings seo,
    TimeProvider clock)
{
    private const int MinutesKept = 30 * 24 * 60;

    private static readonly Guid _build = typeof(FeedVersions).Module.ModuleVersionId;

    public static CacheKey Stamp => new("Nop.Plugin.Misc.FleaMarket.Feeds.Stamp") { CacheTime = MinutesKept };

    public async Task<FeedVersion> GetAsync(Feed feed, FeedMetadata head)
    {
        var stamp = await cache.GetAsync(Stamp, () => Guid.NewGuid().ToString("N"));
        var hash = Hash(_build, feed.Name, head, await RatesAsync(feed.Currency), seo.ConvertNonWesternChars, seo.AllowUnicodeCharsInUrls, await source.LastRevisionIdAsync(), stamp);
        var key = new CacheKey($"Nop.Plugin.Misc.FleaMarket.Feeds.State.{feed.Name}") { CacheTime = MinutesKept };
        var known = await cache.GetAsync<FeedVersion?>(key, default(FeedVersion));
        if (known?.Hash == hash)
            return known;

        var state = new FeedVersion(hash, Later(known?.ChangedOnUtc));
        await cache.SetAsync(key, state);
        return state;
    }

    private async Task<string> RatesAsync(Currency currency)
    {
        var primary = await currencies.GetCurrencyByIdAsync(currencySettings.PrimaryStoreCurrencyId);
        return FormattableString.Invariant($"{primary?.CurrencyCode} {primary?.Rate} {currency.Rate} {currency.RoundingTypeId}");
    }

    /// <summary>HTTP knows whole seconds only, so two changes within one are told apart by the next.</summary>
    private DateTime Later(DateTime? before)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var second = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        return before is { } last && second <= last ? last.AddSeconds(1) : second;
    }

    private static string Hash(params object?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts))).AsSpan(0, 16));
}
