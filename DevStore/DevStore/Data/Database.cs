using System.Data.Common;
using System.Transactions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace DevStore.Data;

/// <summary>Every query and every write gets a context of its own, as nopCommerce opens a connection for each: parallel calls do not meet.</summary>
internal abstract class Database(StoreModel model, SchemaSql sql, SqlStatements statements)
{
    private DbContextOptions<StoreDbContext>? _options;

    public SchemaSql Sql => sql;

    /// <summary>Contains translates to a search that minds the case.</summary>
    public virtual bool ContainsMindsCase => false;

    /// <summary>Creates what is missing below the tables; throws the tables away where asked to. True where there are none.</summary>
    public abstract bool Prepare(bool fresh);

    public abstract DbConnection Connect();

    /// <summary>Of the ambient transaction, if there is one.</summary>
    public virtual Task<Lease> LeaseAsync(bool write) => Task.FromResult(new Lease(NewContext()));

    /// <summary>After the database refused a statement nothing else of the ambient transaction may be kept.</summary>
    public virtual void Doom(Transaction ambient, DbException reason)
    {
    }

    /// <summary>Closes the pooled connections.</summary>
    public abstract void Release();

    protected StoreDbContext NewContext() => new(_options ??= Options(), model, sql);

    protected abstract void Configure(DbContextOptionsBuilder options);

    private DbContextOptions<StoreDbContext> Options()
    {
        var builder = new DbContextOptionsBuilder<StoreDbContext>()
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .ReplaceService<IModelCacheKeyFactory, StoreDbContext.CacheKey>()
            .AddInterceptors(statements);
        Configure(builder);
        return builder.Options;
    }
}

internal sealed class Lease(StoreDbContext context, SemaphoreSlim? gate = null) : IAsyncDisposable
{
    public StoreDbContext Context => context;

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        gate?.Release();
    }
}
