namespace DevStore.Services.Caching;

internal class ProductCache : EntityCache<Product>
{
    protected override async Task ClearCacheAsync(Product entity)
    {
        await base.ClearCacheAsync(entity);
        await RemoveByPrefixAsync(NopEntityCacheDefaults<ProductCategory>.Prefix);
    }
}
