namespace DevStore.Services.Caching;

internal class CategoryCache : EntityCache<Category>
{
    protected override async Task ClearCacheAsync(Category entity)
    {
        await base.ClearCacheAsync(entity);
        await RemoveByPrefixAsync(NopEntityCacheDefaults<ProductCategory>.Prefix);
    }
}
