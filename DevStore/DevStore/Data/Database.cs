using FluentMigrator.Model;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider;

namespace DevStore.Data;

/// <summary>Every query and every write opens a connection for itself, as in nopCommerce: parallel calls do not meet.</summary>
internal abstract class Database(string connectionString, IDataProvider provider, SqlStatements statements)
{
    protected const string Marker = "DevStore";

    private readonly Lazy<DataOptions> _options = new(() => new DataOptions()
        .UseConnectionString(provider, connectionString)
        .UseMappingSchema(StoreModel.MappingOf(provider))
        .UseInterceptors(statements.Interceptors));

    public string ConnectionString => connectionString;
    public IDataProvider Provider => provider;

    /// <summary>Identities of rows that are written together come from the table's sequence.</summary>
    public virtual bool HasSequences => false;
    protected virtual DataOptions Options => _options.Value;

    /// <summary>What a connection string is about: a file without one, MySQL by its <c>Server</c>, otherwise PostgreSQL.</summary>
    public static Database Of(StoreOptions options, SqlStatements statements) => options.Database switch
    {
        null => new SqliteDatabase(Path.Combine(options.DataDirectory, "store.db"), statements),
        { } text when IsMySql(text) => new MySqlDatabase(text, statements),
        { } text => new PostgreSqlDatabase(text, statements)
    };

    public static bool IsMySql(string connectionString) => new DbConnectionStringBuilder { ConnectionString = connectionString }.ContainsKey("Server");

    /// <summary>Creates what is missing below the tables; throws the tables away where asked to. True where there are none.</summary>
    public abstract bool Prepare(bool fresh);

    public abstract DbConnection Connect();

    /// <summary>Closes the pooled connections.</summary>
    public abstract void Release();

    public abstract string Quote(string name);

    public abstract IMigrationRunnerBuilder AddTo(IMigrationRunnerBuilder runner);

    /// <summary>What nopCommerce makes of a column on this database.</summary>
    public virtual void Adapt(ColumnDefinition column)
    {
    }

    public virtual string NameOf(IndexDefinition index) => StoreConventions.NameOf(index);

    public virtual string NameOf(ForeignKeyDefinition key) => StoreConventions.NameOf(key);

    public virtual IQueryable<TEntity> Table<TEntity>() where TEntity : BaseEntity => new DataContext(Options).GetTable<TEntity>();

    /// <summary>In the ambient transaction, if there is one.</summary>
    public virtual async Task<T> WriteAsync<T>(Func<DataConnection, Task<T>> write)
    {
        await using var connection = new DataConnection(Options);
        return await write(connection);
    }

    /// <summary>Refuses a database of something else, and empties one of the store's where asked to.</summary>
    protected bool TakeOver(DbConnection connection, bool fresh, IReadOnlyList<string> tables, Action<DbConnection> empty)
    {
        if (tables.Count > 0 && !tables.Contains(Marker))
            throw new InvalidOperationException($"The database {connection.Database} holds the tables of something else");

        if (fresh && tables.Count > 0)
            empty(connection);
        return fresh || tables.Count == 0;
    }
}
