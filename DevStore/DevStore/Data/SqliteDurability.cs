using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DevStore.Data;

/// <summary>With a write-ahead log nothing but the last moments before a power cut is at stake: no commit waits for the disk.</summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Relax(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Relax(connection);
        return Task.CompletedTask;
    }

    public static void Relax(DbConnection connection) => connection.Run("PRAGMA synchronous = NORMAL");
}
