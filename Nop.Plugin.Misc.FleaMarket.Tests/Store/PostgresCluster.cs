using System.Text.RegularExpressions;
using Npgsql;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

public sealed partial class PostgresCluster() : DatabaseServer(Owner)
{
    private const string Owner = "postgres";

    /// <summary>Nothing in it outlives the run, so nothing is waited for to reach the disk.</summary>
    private static readonly string[] _settings =
        ["-c", "listen_addresses=", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=300"];

    /// <returns>Null where PostgreSQL is not installed.</returns>
    public static async Task<PostgresCluster?> StartAsync()
    {
        if (Programs() is not { } programs)
            return null;
        var cluster = new PostgresCluster();
        var data = cluster.Directory["data"];
        await cluster.StartAsync(
            [Path.Combine(programs, "initdb"), "-D", data, "-U", Owner, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"],
            [Path.Combine(programs, "postgres"), "-D", data, "-k", cluster.Directory.Path, .. _settings], Ready(), "QUIT");
        return cluster;
    }

    public override Task<string> CreateDatabaseAsync() => CreateAsync("template1");

    public override Task<string> CopyDatabaseAsync(string database) => CreateAsync(new NpgsqlConnectionStringBuilder(database).Database!);

    /// <summary>A template may have no connections, not even idle ones.</summary>
    private async Task<string> CreateAsync(string template)
    {
        var name = "store_" + Guid.NewGuid().ToString("N");
        await using var connection = new NpgsqlConnection(ConnectionString(Owner));
        await connection.OpenAsync();
        await using var leave = new NpgsqlCommand($"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '{template}'", connection);
        await leave.ExecuteNonQueryAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE {template}", connection);
        await create.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    private string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder { Host = Directory.Path, Username = Owner, Database = database, MaxPoolSize = 60 }.ConnectionString;

    private static string? Programs() => System.IO.Directory.Exists("/usr/lib/postgresql")
        ? System.IO.Directory.GetFiles("/usr/lib/postgresql", "initdb", SearchOption.AllDirectories).Select(Path.GetDirectoryName).Max()
        : DirectoryOf("initdb");

    [GeneratedRegex("database system is ready to accept connections")]
    private static partial Regex Ready();
}
