using System.Data.Common;
using System.Linq.Expressions;
using System.Runtime.ExceptionServices;
using System.Transactions;
using Microsoft.EntityFrameworkCore;
using Nop.Core;
using Nop.Data;

namespace DevStore.Data;

/// <summary>Entities come and go detached. What the database refuses arrives as the database's own exception.</summary>
internal sealed class EfDataProvider(Database database) : INopDataProvider
{
    private readonly StoreQueryProvider _queries = new(database);

    public IQueryable<TEntity> GetTable<TEntity>() where TEntity : BaseEntity => new StoreTable<TEntity>(_queries);

    public async Task<TEntity> InsertEntityAsync<TEntity>(TEntity entity) where TEntity : BaseEntity
    {
        await BulkInsertEntitiesAsync([entity]);
        return entity;
    }

    public Task BulkInsertEntitiesAsync<TEntity>(IEnumerable<TEntity> entities) where TEntity : BaseEntity =>
        WriteAsync(context =>
        {
            foreach (var entity in entities)
            {
                entity.Id = 0;
                context.Add(entity);
            }
            return context.SaveChangesAsync();
        });

    public Task UpdateEntityAsync<TEntity>(TEntity entity) where TEntity : BaseEntity => UpdateEntitiesAsync([entity]);

    public Task UpdateEntitiesAsync<TEntity>(IEnumerable<TEntity> entities) where TEntity : BaseEntity =>
        ChangeEachAsync(entities, (context, entity) => context.Update(entity));

    public Task DeleteEntityAsync<TEntity>(TEntity entity) where TEntity : BaseEntity => BulkDeleteEntitiesAsync([entity]);

    public Task BulkDeleteEntitiesAsync<TEntity>(IList<TEntity> entities) where TEntity : BaseEntity =>
        ChangeEachAsync(entities, (context, entity) => context.Remove(entity));

    public async Task<int> BulkDeleteEntitiesAsync<TEntity>(Expression<Func<TEntity, bool>> predicate) where TEntity : BaseEntity
    {
        var deleted = 0;
        await GuardAsync(async () => deleted = await _queries.DeleteAsync<TEntity>(GetTable<TEntity>().Where(predicate).Expression));
        return deleted;
    }

    public async Task TruncateAsync<TEntity>(bool resetIdentity = false) where TEntity : BaseEntity =>
        await BulkDeleteEntitiesAsync<TEntity>(_ => true);

    /// <summary>An entity that is gone from the database is passed over, as by an UPDATE that finds no row.</summary>
    private Task ChangeEachAsync<TEntity>(IEnumerable<TEntity> entities, Action<StoreDbContext, TEntity> change) where TEntity : BaseEntity =>
        WriteAsync(async context =>
        {
            foreach (var entity in entities)
            {
                change(context, entity);
                try
                {
                    await context.SaveChangesAsync();
                }
                catch (DbUpdateConcurrencyException)
                {
                }
                context.ChangeTracker.Clear();
            }
        });

    private Task WriteAsync(Func<StoreDbContext, Task> write) => GuardAsync(async () =>
    {
        await using var lease = await database.LeaseAsync(write: true);
        await write(lease.Context);
    });

    private async Task GuardAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception exception) when ((exception as DbException ?? exception.InnerException as DbException) is { } refused)
        {
            if (Transaction.Current is { } ambient)
                database.Doom(ambient, refused);
            ExceptionDispatchInfo.Throw(refused);
        }
    }
}
