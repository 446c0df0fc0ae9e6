using System.Linq.Expressions;
using Nop.Core;

namespace Nop.Data;

public interface INopDataProvider
{
    string ConfigurationName { get; }

    Task<TEntity> InsertEntityAsync<TEntity>(TEntity entity) where TEntity : BaseEntity;
    Task UpdateEntityAsync<TEntity>(TEntity entity) where TEntity : BaseEntity;
    Task UpdateEntitiesAsync<TEntity>(IEnumerable<TEntity> entities) where TEntity : BaseEntity;
    Task BulkDeleteEntitiesAsync<TEntity>(IList<TEntity> entities) where TEntity : BaseEntity;
    Task<int> BulkDeleteEntitiesAsync<TEntity>(Expression<Func<TEntity, bool>> predicate) where TEntity : BaseEntity;
    Task BulkInsertEntitiesAsync<TEntity>(IEnumerable<TEntity> entities) where TEntity : BaseEntity;
    IQueryable<TEntity> GetTable<TEntity>() where TEntity : BaseEntity;
}
