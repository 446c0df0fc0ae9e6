using Nop.Core.Caching;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Pages;

/// <summary>
/// What pages that are kept are made of. Each source has a stamp that goes when the source changes, and a page is as good as the stamps it was
/// begun with: one that is written while something changes is old when it is done, and a change costs one key, however many pages show it.
/// </summary>
public class PageSources(IStaticCacheManager cache)
{
    /// <summary>What any page may show of the store: settings, texts, translations, currencies, categories, addresses, permissions…</summary>
    public const string Shop = "shop";

    /// <summary>All products, where a page shows many of them.</summary>
    public const string Products = "products";

    /// <summary>Pictures that are there already; a new one is shown by whatever it is added to.</summary>
    public const string Pictures = "pictures";

    private const int MinutesKept = 60;

    private static CacheKey Key => new("Nop.fleamarket.stamp.{0}");

    /// <summary>The public listings of a store, one of which has moved; what a move leaves in its place is as it was.</summary>
    public static string Market(int storeId) => $"market-{storeId}";

    /// <summary>What is erased or cleared away of a store's listings, beside their moves.</summary>
    public static string Listings(int storeId) => $"listings-{storeId}";

    /// <summary>Somebody who sells, with listings, figures and feedback.</summary>
    public static string Seller(int customerId) => $"seller-{customerId}";

    public static string Product(int productId) => $"product-{productId}";

    /// <summary>What customers write below a listing.</summary>
    public static string Comments(int listingId) => $"comments-{listingId}";

    public async Task<string> StampAsync(IEnumerable<string> sources)
    {
        var stamps = new List<string>();
        foreach (var source in sources)
            stamps.Add(await cache.GetAsync(KeyOf(source), () => Guid.NewGuid().ToString("N")));
        return string.Join('-', stamps);
    }

    public Task ChangedAsync(string source) => cache.RemoveAsync(KeyOf(source));

    /// <summary>What no visitor sees, before or after, leaves all pages as they are.</summary>
    public async Task MovedAsync(ListingMovedEvent moved)
    {
        if (!moved.IsSeenByVisitors)
            return;
        await ChangedAsync(Market(moved.Listing.StoreId));
        await ChangedAsync(Seller(moved.Listing.SellerId));
    }

    private CacheKey KeyOf(string source)
    {
        var key = cache.PrepareKey(Key, source);
        key.CacheTime = MinutesKept;
        return key;
    }
}
