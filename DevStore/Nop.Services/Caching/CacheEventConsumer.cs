using Nop.Core.Caching;
using Nop.Core.Events;
using Nop.Core.Infrastructure;
using Nop.Services.Events;

namespace Nop.Services.Caching;

public abstract class CacheEventConsumer<TEntity> :
    IConsumer<EntityInsertedEvent<TEntity>>,
    IConsumer<EntityUpdatedEvent<TEntity>>,
    IConsumer<EntityDeletedEvent<TEntity>>
    where TEntity : BaseEntity
{
    protected readonly IShortTermCacheManager _shortTermCacheManager = EngineContext.Current.Resolve<IShortTermCacheManager>();
    protected readonly IStaticCacheManager _staticCacheManager = EngineContext.Current.Resolve<IStaticCacheManager>();

    protected virtual async Task ClearCacheAsync(TEntity entity, EntityEventType entityEventType)
    {
        await RemoveByPrefixAsync(NopEntityCacheDefaults<TEntity>.ByIdsPrefix);
        await RemoveByPrefixAsync(NopEntityCacheDefaults<TEntity>.AllPrefix);
        if (entityEventType != EntityEventType.Insert)
            await RemoveAsync(NopEntityCacheDefaults<TEntity>.ByIdCacheKey, entity);
        await ClearCacheAsync(entity);
    }

    protected virtual Task ClearCacheAsync(TEntity entity) => Task.CompletedTask;

    protected virtual Task RemoveByPrefixAsync(string prefix, params object[] prefixParameters)
    {
        _shortTermCacheManager.RemoveByPrefix(prefix, prefixParameters);
        return _staticCacheManager.RemoveByPrefixAsync(prefix, prefixParameters);
    }

    public virtual Task RemoveAsync(CacheKey cacheKey, params object[] cacheKeyParameters)
    {
        _shortTermCacheManager.Remove(cacheKey.Key, cacheKeyParameters);
        return _staticCacheManager.RemoveAsync(cacheKey, cacheKeyParameters);
    }

    public virtual Task HandleEventAsync(EntityInsertedEvent<TEntity> eventMessage) => ClearCacheAsync(eventMessage.Entity, EntityEventType.Insert);

    public virtual Task HandleEventAsync(EntityUpdatedEvent<TEntity> eventMessage) => ClearCacheAsync(eventMessage.Entity, EntityEventType.Update);

    public virtual Task HandleEventAsync(EntityDeletedEvent<TEntity> eventMessage) => ClearCacheAsync(eventMessage.Entity, EntityEventType.Delete);

    protected enum EntityEventType
    {
        Insert,
        Update,
        Delete
    }
}
