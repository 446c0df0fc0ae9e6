using System.Transactions;
using Nop.Core.Domain.Common;
using Nop.Core.Events;
using Nop.Data;

namespace DevStore.Data;

internal sealed class EntityRepository<TEntity>(
    IEventPublisher events,
    INopDataProvider data,
    IShortTermCacheManager shortTermCache,
    IStaticCacheManager cache) : IRepository<TEntity> where TEntity : BaseEntity
{
    private static readonly bool _softDeleted = typeof(ISoftDeletedEntity).IsAssignableFrom(typeof(TEntity));

    public IQueryable<TEntity> Table => data.GetTable<TEntity>();

    public async Task<TEntity> GetByIdAsync(int? id, Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true, bool useShortTermCache = false)
    {
        if (id is not { } wanted || wanted == 0)
            return null!;
        if (getCacheKey is null)
            return await LoadAsync();

        ICacheKeyService keys = useShortTermCache ? shortTermCache : cache;
        var key = getCacheKey(keys) ?? keys.PrepareKeyForDefaultCache(NopEntityCacheDefaults<TEntity>.ByIdCacheKey, id);
        return useShortTermCache ? await shortTermCache.GetAsync(LoadAsync, key) : await cache.GetAsync(key, LoadAsync);

        Task<TEntity> LoadAsync() => Rows(includeDeleted).FirstOrDefaultAsync(entity => entity.Id == wanted);
    }

    public async Task<IList<TEntity>> GetByIdsAsync(IList<int> ids, Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true)
    {
        if (ids is null or { Count: 0 })
            return [];

        var found = getCacheKey is null ? await LoadAsync(ids)
            : getCacheKey(cache) is { } key ? await cache.GetAsync(key, () => LoadAsync(ids))
            : await LoadEachCachedAsync(ids.Distinct().ToList());
        var byId = found.ToDictionary(entity => entity.Id);
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id])];

        Task<List<TEntity>> LoadAsync(IList<int> wanted) => Rows(includeDeleted).Where(entity => wanted.Contains(entity.Id)).ToListAsync();

        async Task<List<TEntity>> LoadEachCachedAsync(List<int> wanted)
        {
            var entities = new List<TEntity>();
            foreach (var id in wanted)
                if (await cache.GetAsync(ByIdKey(id), default(TEntity)) is { } cached)
                    entities.Add(cached);

            var missing = wanted.Except(entities.Select(entity => entity.Id)).ToList();
            foreach (var entity in missing.Count > 0 ? await LoadAsync(missing) : [])
            {
                await cache.SetAsync(ByIdKey(entity.Id), entity);
                entities.Add(entity);
            }
            return entities;
        }
    }

    public Task<IList<TEntity>> GetAllAsync(Func<IQueryable<TEntity>, IQueryable<TEntity>>? func = null,
        Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true) =>
        GetAllAsync(rows => Task.FromResult(func is null ? rows : func(rows)), getCacheKey, includeDeleted);

    public async Task<IList<TEntity>> GetAllAsync(Func<IQueryable<TEntity>, Task<IQueryable<TEntity>>>? func = null,
        Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true)
    {
        if (getCacheKey is null)
            return await LoadAsync();

        return await cache.GetAsync(getCacheKey(cache) ?? cache.PrepareKeyForDefaultCache(NopEntityCacheDefaults<TEntity>.AllCacheKey), LoadAsync);

        async Task<IList<TEntity>> LoadAsync() => await (await QueryAsync(func, includeDeleted)).ToListAsync();
    }

    public Task<IPagedList<TEntity>> GetAllPagedAsync(Func<IQueryable<TEntity>, IQueryable<TEntity>>? func = null,
        int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false, bool includeDeleted = true) =>
        GetAllPagedAsync(rows => Task.FromResult(func is null ? rows : func(rows)), pageIndex, pageSize, getOnlyTotalCount, includeDeleted);

    public async Task<IPagedList<TEntity>> GetAllPagedAsync(Func<IQueryable<TEntity>, Task<IQueryable<TEntity>>>? func = null,
        int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false, bool includeDeleted = true) =>
        await (await QueryAsync(func, includeDeleted)).ToPagedListAsync(pageIndex, pageSize, getOnlyTotalCount);

    public async Task InsertAsync(TEntity entity, bool publishEvent = true)
    {
        ArgumentNullException.ThrowIfNull(entity);
        await data.InsertEntityAsync(entity);
        if (publishEvent)
            await events.EntityInsertedAsync(entity);
    }

    /// <summary>As in nopCommerce the events are published inside the completed scope, where a consumer cannot query.</summary>
    public async Task InsertAsync(IList<TEntity> entities, bool publishEvent = true)
    {
        using var transaction = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
        await data.BulkInsertEntitiesAsync(entities);
        transaction.Complete();
        foreach (var entity in publishEvent ? entities : [])
            await events.EntityInsertedAsync(entity);
    }

    public async Task UpdateAsync(TEntity entity, bool publishEvent = true)
    {
        ArgumentNullException.ThrowIfNull(entity);
        await data.UpdateEntityAsync(entity);
        if (publishEvent)
            await events.EntityUpdatedAsync(entity);
    }

    public async Task UpdateAsync(IList<TEntity> entities, bool publishEvent = true)
    {
        await data.UpdateEntitiesAsync(entities);
        foreach (var entity in publishEvent ? entities : [])
            await events.EntityUpdatedAsync(entity);
    }

    public async Task DeleteAsync(TEntity entity, bool publishEvent = true)
    {
        ArgumentNullException.ThrowIfNull(entity);
        await RemoveAsync([entity]);
        if (publishEvent)
            await events.EntityDeletedAsync(entity);
    }

    public async Task DeleteAsync(IList<TEntity> entities, bool publishEvent = true)
    {
        if (entities.Count == 0)
            return;

        using var transaction = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
        await RemoveAsync(entities);
        transaction.Complete();
        foreach (var entity in publishEvent ? entities : [])
            await events.EntityDeletedAsync(entity);
    }

    public async Task<int> DeleteAsync(Expression<Func<TEntity, bool>> predicate)
    {
        using var transaction = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
        var deleted = await data.BulkDeleteEntitiesAsync(predicate);
        transaction.Complete();
        return deleted;
    }

    public Task<TEntity> LoadOriginalCopyAsync(TEntity entity) => Table.FirstOrDefaultAsync(stored => stored.Id == entity.Id);

    private CacheKey ByIdKey(int id) => cache.PrepareKeyForDefaultCache(NopEntityCacheDefaults<TEntity>.ByIdCacheKey, id);

    private async Task<IQueryable<TEntity>> QueryAsync(Func<IQueryable<TEntity>, Task<IQueryable<TEntity>>>? func, bool includeDeleted) =>
        func is null ? Rows(includeDeleted) : await func(Rows(includeDeleted));

    private IQueryable<TEntity> Rows(bool includeDeleted) => includeDeleted || !_softDeleted ? Table : Table.Where(NotDeleted());

    private static Expression<Func<TEntity, bool>> NotDeleted()
    {
        var entity = Expression.Parameter(typeof(TEntity));
        return Expression.Lambda<Func<TEntity, bool>>(Expression.Not(Expression.Property(entity, nameof(ISoftDeletedEntity.Deleted))), entity);
    }

    private Task RemoveAsync(IList<TEntity> entities)
    {
        if (!_softDeleted)
            return data.BulkDeleteEntitiesAsync(entities);

        foreach (var entity in entities.Cast<ISoftDeletedEntity>())
            entity.Deleted = true;
        return data.UpdateEntitiesAsync(entities);
    }
}
