namespace DevStore.Services.Common;

internal class GenericAttributeService(
    IRepository<GenericAttribute> attributes,
    IShortTermCacheManager requestCache,
    TimeProvider clock) : IGenericAttributeService
{
    private static CacheKey EntityKey => new(NopEntityCacheDefaults<GenericAttribute>.Prefix + "entity.{0}-{1}");

    public Task DeleteAttributeAsync(GenericAttribute attribute) => attributes.DeleteAsync(attribute);

    public Task DeleteAttributesAsync(IList<GenericAttribute> list) => attributes.DeleteAsync(list);

    public Task InsertAttributeAsync(GenericAttribute attribute)
    {
        attribute.CreatedOrUpdatedDateUTC = clock.GetUtcNow().UtcDateTime;
        return attributes.InsertAsync(attribute);
    }

    public Task UpdateAttributeAsync(GenericAttribute attribute)
    {
        attribute.CreatedOrUpdatedDateUTC = clock.GetUtcNow().UtcDateTime;
        return attributes.UpdateAsync(attribute);
    }

    public Task<IList<GenericAttribute>> GetAttributesForEntityAsync(int entityId, string keyGroup) =>
        requestCache.GetAsync(async () => (IList<GenericAttribute>)await attributes.Table
            .Where(attribute => attribute.EntityId == entityId && attribute.KeyGroup == keyGroup).ToListAsync(),
            EntityKey, entityId, keyGroup);

    public async Task SaveAttributeAsync<TPropType>(BaseEntity entity, string key, TPropType value, int storeId = 0)
    {
        var text = CommonHelper.To<string>(value);
        var stored = Find(await GetAttributesForEntityAsync(entity.Id, entity.GetType().Name), key, storeId);
        if (stored is null && !string.IsNullOrWhiteSpace(text))
            await InsertAttributeAsync(new GenericAttribute
            {
                EntityId = entity.Id, KeyGroup = entity.GetType().Name, Key = key, Value = text, StoreId = storeId
            });
        else if (stored is not null && string.IsNullOrWhiteSpace(text))
            await DeleteAttributeAsync(stored);
        else if (stored is not null)
        {
            stored.Value = text;
            await UpdateAttributeAsync(stored);
        }
    }

    public Task<TPropType> GetAttributeAsync<TPropType>(BaseEntity entity, string key, int storeId = 0, TPropType defaultValue = default!) =>
        GetAsync(entity.Id, entity.GetType().Name, key, storeId, defaultValue);

    private static GenericAttribute? Find(IEnumerable<GenericAttribute> list, string key, int storeId) =>
        list.FirstOrDefault(attribute => attribute.StoreId == storeId
            && attribute.Key.Equals(key, StringComparison.InvariantCultureIgnoreCase));

    private async Task<TPropType> GetAsync<TPropType>(int entityId, string group, string key, int storeId, TPropType defaultValue)
    {
        var stored = Find(await GetAttributesForEntityAsync(entityId, group), key, storeId);
        return string.IsNullOrEmpty(stored?.Value) ? defaultValue : CommonHelper.To<TPropType>(stored.Value);
    }
}
