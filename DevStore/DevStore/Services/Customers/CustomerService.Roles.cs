namespace DevStore.Services.Customers;

internal partial class CustomerService
{
    private static CacheKey AllRolesKey => new(NopEntityCacheDefaults<CustomerRole>.AllPrefix + "{0}");
    private static CacheKey RoleIdsKey => new(NopEntityCacheDefaults<CustomerCustomerRoleMapping>.Prefix + "customer.{0}");

    public Task AddCustomerRoleMappingAsync(CustomerCustomerRoleMapping roleMapping) => roleMappings.InsertAsync(roleMapping);

    public async Task RemoveCustomerRoleMappingAsync(Customer customer, CustomerRole role)
    {
        var mapping = await roleMappings.Table
            .FirstOrDefaultAsync(item => item.CustomerId == customer.Id && item.CustomerRoleId == role.Id);
        if (mapping is not null)
            await roleMappings.DeleteAsync(mapping);
    }

    public async Task<CustomerRole> GetCustomerRoleBySystemNameAsync(string systemName) =>
        (await GetAllCustomerRolesAsync(true)).FirstOrDefault(role => role.SystemName == systemName)!;

    public async Task<int[]> GetCustomerRoleIdsAsync(Customer customer, bool showHidden = false) =>
        [.. (await GetCustomerRolesAsync(customer, showHidden)).Select(role => role.Id)];

    public async Task<IList<CustomerRole>> GetCustomerRolesAsync(Customer customer, bool showHidden = false)
    {
        ArgumentNullException.ThrowIfNull(customer);
        var ids = await requestCache.GetAsync(() => roleMappings.Table
            .Where(mapping => mapping.CustomerId == customer.Id)
            .Select(mapping => mapping.CustomerRoleId).ToListAsync(), RoleIdsKey, customer.Id);
        return [.. (await GetAllCustomerRolesAsync(showHidden)).Where(role => ids.Contains(role.Id))];
    }

    public Task<IList<CustomerRole>> GetAllCustomerRolesAsync(bool showHidden = false) =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(AllRolesKey, showHidden), async () =>
            (IList<CustomerRole>)await roles.Table.Where(role => showHidden || role.Active)
                .OrderBy(role => role.Name).ToListAsync());

    public Task InsertCustomerRoleAsync(CustomerRole customerRole) => roles.InsertAsync(customerRole);

    public async Task<bool> IsInCustomerRoleAsync(Customer customer, string customerRoleSystemName,
        bool onlyActiveCustomerRoles = true) =>
        (await GetCustomerRolesAsync(customer, !onlyActiveCustomerRoles)).Any(role => role.SystemName == customerRoleSystemName);

    public Task<bool> IsRegisteredAsync(Customer customer, bool onlyActiveCustomerRoles = true) =>
        IsInCustomerRoleAsync(customer, NopCustomerDefaults.RegisteredRoleName, onlyActiveCustomerRoles);

    public Task<bool> IsGuestAsync(Customer customer, bool onlyActiveCustomerRoles = true) =>
        IsInCustomerRoleAsync(customer, NopCustomerDefaults.GuestsRoleName, onlyActiveCustomerRoles);
}
