namespace DevStore.Services.Security;

internal class PermissionService(
    ICustomerService customers,
    Lazy<ILocalizationService> localization,
    IRepository<PermissionRecord> permissions,
    IRepository<PermissionRecordCustomerRoleMapping> mappings,
    IStaticCacheManager cache,
    ITypeFinder types,
    Lazy<IWorkContext> workContext) : IPermissionService
{
    private static CacheKey RoleKey => new(NopEntityCacheDefaults<PermissionRecord>.AllPrefix + "role.{0}");

    public async Task<IList<PermissionRecord>> GetAllPermissionRecordsAsync() =>
        await permissions.GetAllAsync(query => query.OrderBy(permission => permission.Name));

    public async Task DeletePermissionAsync(string permissionSystemName)
    {
        var permission = await permissions.Table.FirstOrDefaultAsync(item => item.SystemName == permissionSystemName);
        if (permission is null)
            return;

        await mappings.DeleteAsync(await GetMappingByPermissionRecordIdAsync(permission.Id));
        await localization.Value.DeleteLocalizedPermissionNameAsync(permission);
        await permissions.DeleteAsync(permission);
    }

    public async Task<bool> AuthorizeAsync(string permissionRecordSystemName) =>
        await AuthorizeAsync(permissionRecordSystemName, await workContext.Value.GetCurrentCustomerAsync());

    public async Task<bool> AuthorizeAsync(string permissionRecordSystemName, Customer customer)
    {
        foreach (var roleId in await customers.GetCustomerRoleIdsAsync(customer))
            if (await AuthorizeAsync(permissionRecordSystemName, roleId))
                return true;
        return false;
    }

    public async Task<bool> AuthorizeAsync(string permissionRecordSystemName, int customerRoleId)
    {
        if (string.IsNullOrEmpty(permissionRecordSystemName))
            return false;

        var allowed = await cache.GetAsync(cache.PrepareKeyForDefaultCache(RoleKey, customerRoleId), () =>
            permissions.Table
                .Where(permission => mappings.Table.Any(mapping =>
                    mapping.CustomerRoleId == customerRoleId && mapping.PermissionRecordId == permission.Id))
                .Select(permission => permission.SystemName).ToListAsync());
        return allowed.Contains(permissionRecordSystemName, StringComparer.InvariantCultureIgnoreCase);
    }

    public async Task<IList<PermissionRecordCustomerRoleMapping>> GetMappingByPermissionRecordIdAsync(int permissionId) =>
        await mappings.Table.Where(mapping => mapping.PermissionRecordId == permissionId).ToListAsync();

    public Task InsertPermissionRecordCustomerRoleMappingAsync(
        PermissionRecordCustomerRoleMapping permissionRecordCustomerRoleMapping) =>
        mappings.InsertAsync(permissionRecordCustomerRoleMapping);

    public async Task InsertPermissionsAsync()
    {
        var known = await permissions.Table.Select(permission => permission.SystemName).ToListAsync();
        var found = types.FindClassesOfType<IPermissionConfigManager>()
            .Select(type => (IPermissionConfigManager)Activator.CreateInstance(type)!)
            .SelectMany(manager => manager.AllConfigs)
            .DistinctBy(config => config.SystemName)
            .Where(config => !known.Contains(config.SystemName));
        foreach (var config in found.ToList())
            await InstallAsync(config);
    }

    public async Task InsertPermissionMappingAsync(int customerRoleId, params string[] permissions)
    {
        foreach (var permission in await GetAllPermissionRecordsAsync())
            if (permissions.Contains(permission.SystemName, StringComparer.InvariantCultureIgnoreCase))
                await InsertPermissionRecordCustomerRoleMappingAsync(new PermissionRecordCustomerRoleMapping
                {
                    CustomerRoleId = customerRoleId, PermissionRecordId = permission.Id
                });
    }

    private async Task InstallAsync(PermissionConfig config)
    {
        var permission = new PermissionRecord { Name = config.Name, SystemName = config.SystemName, Category = config.Category };
        await permissions.InsertAsync(permission);
        foreach (var roleName in config.DefaultCustomerRoles.Distinct())
            await mappings.InsertAsync(new PermissionRecordCustomerRoleMapping
            {
                CustomerRoleId = (await RoleAsync(roleName)).Id, PermissionRecordId = permission.Id
            });
        await localization.Value.SaveLocalizedPermissionNameAsync(permission);
    }

    private async Task<CustomerRole> RoleAsync(string systemName)
    {
        if (await customers.GetCustomerRoleBySystemNameAsync(systemName) is { } known)
            return known;

        var role = new CustomerRole { Name = systemName, SystemName = systemName, Active = true };
        await customers.InsertCustomerRoleAsync(role);
        return role;
    }
}
