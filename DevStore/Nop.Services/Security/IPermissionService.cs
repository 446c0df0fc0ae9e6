using Nop.Core.Domain.Security;

namespace Nop.Services.Security;

public interface IPermissionService
{
    Task<IList<PermissionRecord>> GetAllPermissionRecordsAsync();
    Task DeletePermissionAsync(string permissionSystemName);
    Task<bool> AuthorizeAsync(string permissionRecordSystemName);
    Task<IList<PermissionRecordCustomerRoleMapping>> GetMappingByPermissionRecordIdAsync(int permissionId);
    Task InsertPermissionRecordCustomerRoleMappingAsync(PermissionRecordCustomerRoleMapping permissionRecordCustomerRoleMapping);
    Task InsertPermissionsAsync();
    Task InsertPermissionMappingAsync(int customerRoleId, params string[] permissions);
}
