using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Services.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>
/// What searches have found. It stands in its place until another answer takes it, so that a busy market fills no memory, and is as good as the
/// stamp it was looked for with.
/// </summary>
public class ListingSearchCache(IStaticCacheManager cache, PageSources sources)
{
    private const int MinutesKept = 10;
    private const int MinutesReached = 60;

    /// <summary>What is being looked for, by key and stamp: what a page asks for twice, at once or later, is looked for once.</summary>
    private readonly ConcurrentDictionary<string, Lazy<Task>> _asked = new();

    private static CacheKey Key => new("Nop.fleamarket.found.{0}.{1}.{2}");

    private static CacheKey ReachKey => new("Nop.fleamarket.reach.{0}.{1}");

    public sealed record Kept<T>(string Stamp, T Answer);

    public sealed record Reach(DateTime? Moment);

    /// <summary>Since when a term has enough to look through. What is found is right with a moment of any age, and soon found with one that is not too old.</summary>
    public async Task<DateTime?> ReachAsync(int storeId, string term, Func<Task<DateTime?>> find)
    {
        var key = cache.PrepareKey(ReachKey, storeId, term);
        key.CacheTime = MinutesReached;
        return (await cache.GetAsync(key, async () => new Reach(await find()))).Moment;
    }

    /// <summary>Which listings are found, until one of the store moves.</summary>
    public async Task<T> FoundAsync<T>(string what, ListingSearchCriteria query, Func<Task<T>> find) =>
        await GetAsync(what, query, await sources.StampAsync([.. Sources(query), PageSources.Market(query.StoreId)]), find);

    /// <summary>What is said of the listings that were found, as long as they are the same.</summary>
    public async Task<T> SaidAsync<T>(string what, ListingSearchCriteria query, IEnumerable<FoundListing> of, Func<Task<T>> find) =>
        await GetAsync(what, query, $"{FoundListing.NameOf(of)}-{await sources.StampAsync(Sources(query))}", find);

    /// <summary>Products change their categories, and with them what is found.</summary>
    private static string[] Sources(ListingSearchCriteria query) => [PageSources.Shop, PageSources.Listings(query.StoreId)];

    private async Task<T> GetAsync<T>(string what, ListingSearchCriteria query, string stamp, Func<Task<T>> find)
    {
        var key = cache.PrepareKey(Key, query.StoreId, what, Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(query))));
        key.CacheTime = MinutesKept;
        return await (Task<T>)_asked.GetOrAdd($"{key.Key} {stamp}", _ => new(() => KeptAsync(key, stamp, find))).Value;
    }

    private async Task<T> KeptAsync<T>(CacheKey key, string stamp, Func<Task<T>> find)
    {
        if (await cache.GetAsync<Kept<T>?>(key, default(Kept<T>)) is { } kept && kept.Stamp == stamp)
            return kept.Answer;
        var answer = await find();
        await cache.SetAsync(key, new Kept<T>(stamp, answer));
        return answer;
    }
}
