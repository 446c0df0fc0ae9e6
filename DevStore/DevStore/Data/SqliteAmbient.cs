using System.Transactions;
using Microsoft.Data.Sqlite;

namespace DevStore.Data;

/// <summary>A connection with an open transaction that ends as the ambient one does.</summary>
internal sealed class SqliteAmbient : ISinglePhaseNotification
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _writer;
    private readonly Action _ended;

    private SqliteAmbient(SqliteConnection connection, SemaphoreSlim writer, Action ended) =>
        (Connection, _writer, _ended) = (connection, writer, ended);

    public SqliteConnection Connection { get; }

    /// <summary>Parallel calls inside one transaction take turns on its connection.</summary>
    public SemaphoreSlim Gate { get; } = new(1);

    public static async Task EnterAsync(SemaphoreSlim writer)
    {
        if (!await writer.WaitAsync(_patience))
            throw new TimeoutException("Another transaction keeps the database");
    }

    public static async Task<SqliteAmbient> BeginAsync(Transaction transaction, SqliteConnection connection, SemaphoreSlim writer, Action ended)
    {
        try
        {
            await EnterAsync(writer);
        }
        catch
        {
            ended();
            await connection.DisposeAsync();
            throw;
        }

        var ambient = new SqliteAmbient(connection, writer, ended);
        try
        {
            connection.Run("BEGIN IMMEDIATE");
            transaction.EnlistVolatile(ambient, EnlistmentOptions.None);
            return ambient;
        }
        catch
        {
            ambient.Release();
            throw;
        }
    }

    public void SinglePhaseCommit(SinglePhaseEnlistment enlistment)
    {
        try
        {
            End("COMMIT");
            enlistment.Committed();
        }
        catch (SqliteException refused)
        {
            enlistment.Aborted(refused);
        }
    }

    public void Prepare(PreparingEnlistment enlistment) => enlistment.Prepared();

    public void Commit(Enlistment enlistment)
    {
        End("COMMIT");
        enlistment.Done();
    }

    public void Rollback(Enlistment enlistment)
    {
        End("ROLLBACK");
        enlistment.Done();
    }

    public void InDoubt(Enlistment enlistment) => Rollback(enlistment);

    private void End(string statement)
    {
        try
        {
            Connection.Run(statement);
        }
        finally
        {
            Release();
        }
    }

    private void Release()
    {
        _ended();
        Connection.Dispose();
        _writer.Release();
    }
}
