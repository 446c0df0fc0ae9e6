using Nop.Core.Caching;
using Nop.Core.Domain.Catalog;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Catalog;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>What a product's page says of used ones; looked up once and kept until a listing of the product changes.</summary>
public class ProductOffers(ListingCatalogue catalogue, IRepository<Product> products, IProductService productService, IStaticCacheManager cache) :
    IConsumer<ListingMovedEvent>,
    IConsumer<EntityDeletedEvent<Listing>>
{
    private static CacheKey Key => new("Nop.fleamarket.productoffers.{0}-{1}");

    public Task<OffersOfProduct> GetAsync(int storeId, int productId) =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(Key, storeId, productId), async () =>
        {
            var (count, lowestPrice) = await catalogue.SummaryAsync(new() { StoreId = storeId, ProductIds = await ProductIdsAsync(productId) });
            return new OffersOfProduct(count, lowestPrice);
        });

    /// <returns>The product's own id, and those of the products that a grouped one is made of.</returns>
    public async Task<IReadOnlyCollection<int>> ProductIdsAsync(int productId)
    {
        if (await productService.GetProductByIdAsync(productId) is not { ProductType: ProductType.GroupedProduct })
            return [productId];
        var parts = await products.Table.Where(product => product.ParentGroupedProductId == productId)
            .Select(product => product.Id).ToListAsync();
        return [productId, .. parts];
    }

    public Task HandleEventAsync(ListingMovedEvent eventMessage) => ForgetAsync(eventMessage.Listing);

    public Task HandleEventAsync(EntityDeletedEvent<Listing> eventMessage) => ForgetAsync(eventMessage.Entity);

    private async Task ForgetAsync(Listing listing)
    {
        await cache.RemoveAsync(Key, listing.StoreId, listing.ProductId);
        if (await productService.GetProductByIdAsync(listing.ProductId) is { ParentGroupedProductId: > 0 and var groupId })
            await cache.RemoveAsync(Key, listing.StoreId, groupId);
    }
}
