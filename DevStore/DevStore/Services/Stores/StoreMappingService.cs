namespace DevStore.Services.Stores;

internal class StoreMappingService(
    CatalogSettings catalogSettings,
    IRepository<StoreMapping> mappings,
    IStaticCacheManager cache,
    IStoreContext storeContext) : IStoreMappingService
{
    private static CacheKey StoreIdsKey => new(NopEntityCacheDefaults<StoreMapping>.Prefix + "ids.{0}-{1}");
    private static CacheKey ExistsKey => new(NopEntityCacheDefaults<StoreMapping>.Prefix + "exists.{0}");

    public async Task<IQueryable<TEntity>> ApplyStoreMapping<TEntity>(IQueryable<TEntity> query, int storeId)
        where TEntity : BaseEntity, IStoreMappingSupported
    {
        if (storeId == 0 || catalogSettings.IgnoreStoreLimitations || !await AnyAsync<TEntity>())
            return query;

        var name = typeof(TEntity).Name;
        return query.Where(entity => !entity.LimitedToStores || mappings.Table.Any(mapping =>
            mapping.EntityName == name && mapping.EntityId == entity.Id && mapping.StoreId == storeId));
    }

    public async Task<IList<StoreMapping>> GetStoreMappingsAsync<TEntity>(TEntity entity)
        where TEntity : BaseEntity, IStoreMappingSupported
    {
        var name = entity.GetType().Name;
        return await mappings.GetAllAsync(query =>
            query.Where(mapping => mapping.EntityId == entity.Id && mapping.EntityName == name));
    }

    public Task<int[]> GetStoresIdsWithAccessAsync<TEntity>(TEntity entity) where TEntity : BaseEntity, IStoreMappingSupported =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(StoreIdsKey, entity.Id, entity.GetType().Name),
            async () => (await GetStoreMappingsAsync(entity)).Select(mapping => mapping.StoreId).ToArray());

    public async Task<bool> AuthorizeAsync<TEntity>(TEntity entity) where TEntity : BaseEntity, IStoreMappingSupported =>
        await AuthorizeAsync(entity, (await storeContext.GetCurrentStoreAsync()).Id);

    public async Task<bool> AuthorizeAsync<TEntity>(TEntity entity, int storeId) where TEntity : BaseEntity, IStoreMappingSupported
    {
        if (entity is null)
            return false;

        return storeId == 0 || catalogSettings.IgnoreStoreLimitations || !entity.LimitedToStores
            || (await GetStoresIdsWithAccessAsync(entity)).Contains(storeId);
    }

    private Task<bool> AnyAsync<TEntity>() =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(ExistsKey, typeof(TEntity).Name),
            () => mappings.Table.Any(mapping => mapping.EntityName == typeof(TEntity).Name));
}
