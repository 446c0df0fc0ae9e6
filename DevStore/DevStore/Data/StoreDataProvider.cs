using LinqToDB;
using LinqToDB.Data;
using LinqToDB.Tools;

namespace DevStore.Data;

/// <summary>Each write is one statement, or one a row where nopCommerce's is.</summary>
internal sealed class StoreDataProvider(Database database) : INopDataProvider
{
    private static readonly BulkCopyOptions _withIdentities = new() { KeepIdentity = true };

    public string ConfigurationName => database.Provider.Name;

    public IQueryable<TEntity> GetTable<TEntity>() where TEntity : BaseEntity => database.Table<TEntity>();

    public async Task<TEntity> InsertEntityAsync<TEntity>(TEntity entity) where TEntity : BaseEntity
    {
        entity.Id = await database.WriteAsync(connection => connection.InsertWithInt32IdentityAsync(entity));
        return entity;
    }

    public Task BulkInsertEntitiesAsync<TEntity>(IEnumerable<TEntity> entities) where TEntity : BaseEntity =>
        database.WriteAsync(connection => connection.BulkCopyAsync(_withIdentities, entities.RetrieveIdentity(connection, database.HasSequences)));

    public Task UpdateEntityAsync<TEntity>(TEntity entity) where TEntity : BaseEntity =>
        database.WriteAsync(connection => connection.UpdateAsync(entity));

    public async Task UpdateEntitiesAsync<TEntity>(IEnumerable<TEntity> entities) where TEntity : BaseEntity
    {
        foreach (var entity in entities)
            await UpdateEntityAsync(entity);
    }

    public Task BulkDeleteEntitiesAsync<TEntity>(IList<TEntity> entities) where TEntity : BaseEntity
    {
        var ids = entities.Select(entity => entity.Id).ToList();
        return BulkDeleteEntitiesAsync<TEntity>(entity => ids.Contains(entity.Id));
    }

    public Task<int> BulkDeleteEntitiesAsync<TEntity>(Expression<Func<TEntity, bool>> predicate) where TEntity : BaseEntity =>
        database.WriteAsync(connection => connection.GetTable<TEntity>().Where(predicate).DeleteAsync());
}
