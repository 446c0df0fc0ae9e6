using Nop.Core.Caching;
using Nop.Core.Domain.Catalog;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Catalog;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>
/// What a product's page says of used ones; looked up once and kept until a listing of the product changes.
/// A grouped product's answer is kept until any listing changes, so that nobody has to ask for a listing's group.
/// </summary>
public class UsedOfferQueries(ListingSearch search, IRepository<Product> products, IProductService productService, IStaticCacheManager cache) :
    IConsumer<ListingMovedEvent>,
    IConsumer<EntityDeletedEvent<Listing>>
{
    private const string GroupsPrefix = "Nop.fleamarket.groupoffers.";

    private static CacheKey Key => new("Nop.fleamarket.productoffers.{0}-{1}");

    private static CacheKey GroupKey => new(GroupsPrefix + "{0}-{1}");

    public async Task<UsedOffersSummary> GetAsync(int storeId, int productId)
    {
        var key = cache.PrepareKeyForDefaultCache(await IsGroupAsync(productId) ? GroupKey : Key, storeId, productId);
        return await cache.GetAsync(key, async () =>
        {
            var (count, lowestPrice) = await search.SummaryAsync(new() { StoreId = storeId, ProductIds = await ProductIdsAsync(productId) });
            return new UsedOffersSummary(count, lowestPrice);
        });
    }

    /// <returns>The product's own id, and those of the products that a grouped one is made of.</returns>
    public async Task<IReadOnlyCollection<int>> ProductIdsAsync(int productId)
    {
        if (!await IsGroupAsync(productId))
            return [productId];
        var parts = await products.Table.Where(product => product.ParentGroupedProductId == productId)
            .Select(product => product.Id).ToListAsync();
        return [productId, .. parts];
    }

    public Task HandleEventAsync(ListingMovedEvent eventMessage) => ForgetAsync(eventMessage.Listing);

    public Task HandleEventAsync(EntityDeletedEvent<Listing> eventMessage) => ForgetAsync(eventMessage.Entity);

    private async Task<bool> IsGroupAsync(int productId) =>
        await productService.GetProductByIdAsync(productId) is { ProductType: ProductType.GroupedProduct };

    private async Task ForgetAsync(Listing listing)
    {
        await cache.RemoveAsync(Key, listing.StoreId, listing.ProductId);
        await cache.RemoveByPrefixAsync(GroupsPrefix);
    }
}
