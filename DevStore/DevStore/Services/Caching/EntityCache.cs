using Nop.Services.Caching;

namespace DevStore.Services.Caching;

/// <summary>Drops everything cached under an entity's name once one of these entities changes.</summary>
internal abstract class EntityCache<TEntity> : CacheEventConsumer<TEntity> where TEntity : BaseEntity
{
    protected override Task ClearCacheAsync(TEntity entity) => RemoveByPrefixAsync(NopEntityCacheDefaults<TEntity>.Prefix);
}
