using Microsoft.Data.Sqlite;

namespace DevStore.Data;

/// <summary>
/// With a write-ahead log nothing but the last moments before a power cut is at stake: no commit waits for the disk.
/// Letters of every script have a lower case, and sums of money add up, as on other databases: SQLite's own functions know ASCII
/// and floating-point numbers alone.
/// </summary>
internal static class SqliteOpening
{
    public static void Prepare(SqliteConnection connection)
    {
        connection.Run("PRAGMA synchronous = NORMAL");
        connection.CreateFunction("lower", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
        connection.CreateAggregate("sum", default(decimal?), (decimal? sum, decimal? value) => value is null ? sum : (sum ?? 0) + value,
            sum => (double?)sum, isDeterministic: true);
    }
}
