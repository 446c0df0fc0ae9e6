namespace DevStore.Services.Security;

internal class AclService(
    CatalogSettings catalogSettings,
    ICustomerService customers,
    IRepository<AclRecord> records,
    IStaticCacheManager cache,
    Lazy<IWorkContext> workContext) : IAclService
{
    private static CacheKey RoleIdsKey => new(NopEntityCacheDefaults<AclRecord>.Prefix + "roles.{0}-{1}");
    private static CacheKey ExistsKey => new(NopEntityCacheDefaults<AclRecord>.Prefix + "exists.{0}");

    public async Task<IQueryable<TEntity>> ApplyAcl<TEntity>(IQueryable<TEntity> query, Customer customer)
        where TEntity : BaseEntity, IAclSupported =>
        await ApplyAcl(query, await customers.GetCustomerRoleIdsAsync(customer));

    public async Task<IQueryable<TEntity>> ApplyAcl<TEntity>(IQueryable<TEntity> query, int[] customerRoleIds)
        where TEntity : BaseEntity, IAclSupported
    {
        if (customerRoleIds.Length == 0 || catalogSettings.IgnoreAcl || !await AnyAsync<TEntity>())
            return query;

        var name = typeof(TEntity).Name;
        return query.Where(entity => !entity.SubjectToAcl || records.Table.Any(record =>
            record.EntityName == name && record.EntityId == entity.Id && customerRoleIds.Contains(record.CustomerRoleId)));
    }

    public Task<int[]> GetCustomerRoleIdsWithAccessAsync(int entityId, string entityName) =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(RoleIdsKey, entityId, entityName), () =>
            records.Table.Where(record => record.EntityId == entityId && record.EntityName == entityName)
                .Select(record => record.CustomerRoleId).ToArrayAsync());

    public async Task<bool> AuthorizeAsync<TEntity>(TEntity entity) where TEntity : BaseEntity, IAclSupported =>
        await AuthorizeAsync(entity, await workContext.Value.GetCurrentCustomerAsync());

    public async Task<bool> AuthorizeAsync<TEntity>(TEntity entity, Customer customer) where TEntity : BaseEntity, IAclSupported =>
        entity is not null && customer is not null
        && (catalogSettings.IgnoreAcl || !entity.SubjectToAcl
            || await AuthorizeAsync(entity.GetType().Name, entity.Id, customer));

    public async Task<bool> AuthorizeAsync(string entityTypeName, int entityId, Customer customer) =>
        catalogSettings.IgnoreAcl
        || await AuthorizeAsync(customer, await GetCustomerRoleIdsWithAccessAsync(entityId, entityTypeName));

    public async Task<bool> AuthorizeAsync(Customer customer, IList<int> allowedCustomerRoleIds) =>
        catalogSettings.IgnoreAcl
        || (await customers.GetCustomerRoleIdsAsync(customer)).Intersect(allowedCustomerRoleIds).Any();

    private Task<bool> AnyAsync<TEntity>() =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(ExistsKey, typeof(TEntity).Name),
            () => records.Table.Any(record => record.EntityName == typeof(TEntity).Name));
}
