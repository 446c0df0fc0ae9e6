using Microsoft.Data.Sqlite;

namespace DevStore.Data;

/// <summary>
/// With a write-ahead log nothing but the last moments before a power cut is at stake: no commit waits for the disk.
/// Letters of every script have a lower case, as on other databases; SQLite's own function knows ASCII alone.
/// </summary>
internal static class SqliteOpening
{
    public static void Prepare(SqliteConnection connection)
    {
        connection.Run("PRAGMA synchronous = NORMAL");
        connection.CreateFunction("lower", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
    }
}
