using System.Transactions;
using FluentMigrator.Runner.Generators.SQLite;
using FluentMigrator.Runner.Processors.SQLite;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider;
using LinqToDB.DataProvider.SQLite;
using Microsoft.Data.Sqlite;
using DataContext = LinqToDB.DataContext;

namespace DevStore.Data;

/// <summary>One writer at a time, in the order of asking; readers see the last committed state (WAL).</summary>
internal sealed class SqliteDatabase(string file, SqlStatements statements)
    : Database(ConnectionStringOf(file), _provider, statements)
{
    private const string Version = "2";

    private static readonly IDataProvider _provider = SQLiteTools.GetDataProvider(SQLiteProvider.Microsoft);
    private readonly SemaphoreSlim _writer = new(1);
    private readonly ConcurrentDictionary<string, Lazy<Task<SqliteAmbient>>> _ambients = [];
    private DataOptions? _options;

    protected override DataOptions Options => _options ??= base.Options.UseConnectionFactory(Provider, _ => Connect());

    public override DbConnection Connect()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        SqliteOpening.Prepare(connection);
        return connection;
    }

    public override bool Prepare(bool fresh)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (fresh)
            foreach (var part in new[] { file, file + "-wal", file + "-shm" })
                File.Delete(part);

        var isNew = !File.Exists(file);
        using var connection = Connect();
        if (!isNew && connection.Column("PRAGMA user_version").Single() != Version)
            throw new InvalidOperationException($"{file} is of an earlier development store; start over with --fresh");
        connection.Run($"PRAGMA journal_mode = WAL; PRAGMA user_version = {Version}");
        return isNew;
    }

    public override void Release()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    public override string Quote(string name) => $"\"{name}\"";

    /// <summary>What SQLite cannot do to a table that is there is passed over: altered columns, foreign keys added later.</summary>
    public override IMigrationRunnerBuilder AddTo(IMigrationRunnerBuilder runner)
    {
        runner.AddSQLite(compatibilityMode: CompatibilityMode.LOOSE).Services
            .AddScoped<ISQLiteTypeMap, SqliteTypes>()
            .AddScoped<SQLiteProcessor, SqliteMigrations>();
        return runner;
    }

    public override IQueryable<TEntity> Table<TEntity>() => new Context(this).GetTable<TEntity>();

    /// <summary>After the database refused a statement nothing else of the ambient transaction is kept, as on PostgreSQL.</summary>
    public override async Task<T> WriteAsync<T>(Func<DataConnection, Task<T>> write)
    {
        if (Transaction.Current is not { } transaction)
            return await WriteAloneAsync(write);

        try
        {
            await using var connection = await LeaseAsync(transaction);
            return await write(connection);
        }
        catch (DbException refused) when (transaction.TransactionInformation.Status == TransactionStatus.Active)
        {
            transaction.Rollback(refused);
            throw;
        }
    }

    private async Task<T> WriteAloneAsync<T>(Func<DataConnection, Task<T>> write)
    {
        await SqliteAmbient.EnterAsync(_writer);
        try
        {
            return await base.WriteAsync(write);
        }
        finally
        {
            _writer.Release();
        }
    }

    private async Task<DataConnection> LeaseAsync(Transaction transaction)
    {
        if (transaction.TransactionInformation.Status != TransactionStatus.Active)
            throw new TransactionAbortedException();

        var id = transaction.TransactionInformation.LocalIdentifier;
        var ambient = await _ambients.GetOrAdd(id, _ => new(() =>
            SqliteAmbient.BeginAsync(transaction, (SqliteConnection)Connect(), _writer, () => _ambients.TryRemove(id, out var _)))).Value;
        await ambient.Gate.WaitAsync();
        return new Lease(Options.UseConnection(Provider, ambient.Connection, disposeConnection: false), ambient.Gate);
    }

    private static string ConnectionStringOf(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30 }.ToString();

    /// <summary>linq2db asks for a connection synchronously.</summary>
    private sealed class Context(SqliteDatabase database) : DataContext(database.Options)
    {
        protected override DataConnection CreateDataConnection(DataOptions options) => Transaction.Current is { } transaction
            ? database.LeaseAsync(transaction).GetAwaiter().GetResult()
            : base.CreateDataConnection(options);
    }

    /// <summary>The ambient transaction's connection, until it is given back.</summary>
    private sealed class Lease : DataConnection
    {
        private SemaphoreSlim? _gate;

        public Lease(DataOptions options, SemaphoreSlim gate) : base(options) => _gate = gate;

        public override void Close()
        {
            base.Close();
            GiveBack();
        }

        public override async Task CloseAsync()
        {
            await base.CloseAsync();
            GiveBack();
        }

        private void GiveBack() => Interlocked.Exchange(ref _gate, null)?.Release();
    }
}
