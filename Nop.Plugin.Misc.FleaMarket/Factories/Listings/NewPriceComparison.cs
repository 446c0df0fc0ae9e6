using Nop.Core.Caching;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Catalog;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

/// <summary>
/// What the store would ask the visitor now for the products that are listed; kept by what it depends on, so that a page
/// costs no statement for it.
/// </summary>
public class NewPriceComparison(
    IProductService products,
    NewPrices newPrices,
    IPermissionService permissions,
    VisitorTerms terms,
    IStaticCacheManager cache,
    WorkingCurrency prices)
{
    public const string Prefix = "Nop.fleamarket.new.";

    private const int MinutesKept = 10;

    /// <summary>In the primary store currency; null for what has no price for the visitor.</summary>
    public sealed record Kept(decimal? Price);

    /// <summary>By listing; the price new as text, and how much less the listing costs in whole percent.</summary>
    public async Task<IReadOnlyDictionary<int, (string Price, int Saved)>> GetAsync(IReadOnlyCollection<Listing> listings)
    {
        var found = new Dictionary<int, (string, int)>();
        if (listings.Count == 0 || !await permissions.AuthorizeAsync(StandardPermission.PublicStore.DISPLAY_PRICES))
            return found;
        var pricesNew = await PricesAsync(listings.Select(listing => listing.ProductId).Distinct().ToArray());
        foreach (var listing in listings)
            if (pricesNew[listing.ProductId] is { } price && price > listing.Price)
                found[listing.Id] = (await prices.FormatAsync(price), (int)((price - listing.Price) * 100 / price));
        return found;
    }

    /// <returns>In the primary store currency; null for what has no price for the visitor, or may not be shown one.</returns>
    public async Task<decimal?> OfAsync(int productId) =>
        await permissions.AuthorizeAsync(StandardPermission.PublicStore.DISPLAY_PRICES) ? (await PricesAsync([productId]))[productId] : null;

    public static string PrefixOf(int productId) => $"{Prefix}{productId}-";

    /// <summary>All products are read at once, with the first whose price is not kept.</summary>
    private async Task<Dictionary<int, decimal?>> PricesAsync(int[] productIds)
    {
        var (visitor, pricesNew) = (await terms.OfPricesAsync(), new Dictionary<int, decimal?>());
        Dictionary<int, Product>? read = null;
        foreach (var productId in productIds)
        {
            var key = cache.PrepareKey(new CacheKey(Prefix + "{0}-{1}"), productId, visitor);
            key.CacheTime = MinutesKept;
            pricesNew[productId] = (await cache.GetAsync(key, async () =>
            {
                read ??= (await products.GetProductsByIdsAsync(productIds)).ToDictionary(product => product.Id);
                return new Kept(await newPrices.FindAsync(read.GetValueOrDefault(productId)));
            })).Price;
        }
        return pricesNew;
    }
}
