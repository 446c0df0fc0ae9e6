using System.Collections.Concurrent;
using System.Data.Common;
using System.Transactions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DevStore.Data;

/// <summary>One writer at a time, in the order of asking; readers see the last committed state (WAL).</summary>
internal sealed class SqliteDatabase(string file, StoreModel model, SqlStatements statements) : Database(model, new SqliteSchema(), statements)
{
    private readonly SemaphoreSlim _writer = new(1);
    private readonly ConcurrentDictionary<string, Lazy<Task<SqliteAmbient>>> _ambients = [];
    private readonly string _connectionString = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30 }.ToString();

    public override bool ContainsMindsCase => true;

    public override DbConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
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
        connection.Run("PRAGMA journal_mode = WAL");
        return isNew;
    }

    public override async Task<Lease> LeaseAsync(bool write)
    {
        if (Transaction.Current is { } transaction)
            return await LeaseAsync(transaction);
        if (!write)
            return new Lease(NewContext());

        await SqliteAmbient.EnterAsync(_writer);
        return new Lease(NewContext(), _writer);
    }

    public override void Doom(Transaction ambient, DbException reason)
    {
        if (ambient.TransactionInformation.Status == TransactionStatus.Active)
            ambient.Rollback(reason);
    }

    public override void Release()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    protected override void Configure(DbContextOptionsBuilder options) =>
        options.UseSqlite(_connectionString).AddInterceptors(new SqliteOpening()).ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.AmbientTransactionWarning));

    private async Task<Lease> LeaseAsync(Transaction transaction)
    {
        if (transaction.TransactionInformation.Status != TransactionStatus.Active)
            throw new TransactionAbortedException();

        var id = transaction.TransactionInformation.LocalIdentifier;
        var ambient = await _ambients.GetOrAdd(id, _ => new(() =>
            SqliteAmbient.BeginAsync(transaction, (SqliteConnection)Connect(), _writer, () => _ambients.TryRemove(id, out var _)))).Value;
        await ambient.Gate.WaitAsync();
        var context = NewContext();
        context.Database.SetDbConnection(ambient.Connection);
        return new Lease(context, ambient.Gate);
    }
}
