using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Core;

namespace Nop.Services.Security;

public interface IAclService
{
    Task<IQueryable<TEntity>> ApplyAcl<TEntity>(IQueryable<TEntity> query, Customer customer) where TEntity : BaseEntity, IAclSupported;
    Task<IQueryable<TEntity>> ApplyAcl<TEntity>(IQueryable<TEntity> query, int[] customerRoleIds) where TEntity : BaseEntity, IAclSupported;
    Task DeleteAclRecordAsync(AclRecord aclRecord);
    Task<IList<AclRecord>> GetAclRecordsAsync<TEntity>(TEntity entity) where TEntity : BaseEntity, IAclSupported;
    Task InsertAclRecordAsync<TEntity>(TEntity entity, int customerRoleId) where TEntity : BaseEntity, IAclSupported;
    Task<int[]> GetCustomerRoleIdsWithAccessAsync(int entityId, string entityName);
    Task<bool> AuthorizeAsync<TEntity>(TEntity entity) where TEntity : BaseEntity, IAclSupported;
    Task<bool> AuthorizeAsync<TEntity>(TEntity entity, Customer customer) where TEntity : BaseEntity, IAclSupported;
    Task<bool> AuthorizeAsync(string entityTypeName, int entityId, Customer customer);
    Task<bool> AuthorizeAsync(Customer customer, IList<int> allowedCustomerRoleIds);
    Task SaveAclAsync<TEntity>(TEntity entity, IList<int> selectedCustomerRoleIds) where TEntity : BaseEntity, IAclSupported;
}
