namespace DevStore.Services.Caching;

internal class PermissionRecordCache : EntityCache<PermissionRecord>;

internal class PermissionMappingCache : EntityCache<PermissionRecordCustomerRoleMapping>
{
    protected override Task ClearCacheAsync(PermissionRecordCustomerRoleMapping entity) =>
        RemoveByPrefixAsync(NopEntityCacheDefaults<PermissionRecord>.Prefix);
}

internal class CustomerRoleMappingCache : EntityCache<CustomerCustomerRoleMapping>;
