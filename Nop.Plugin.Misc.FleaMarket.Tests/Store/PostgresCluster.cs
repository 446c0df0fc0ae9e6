using System.Text.RegularExpressions;
using Npgsql;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>A PostgreSQL server of the test run's own: a directory, a Unix socket in it and no port.</summary>
public sealed partial class PostgresCluster : IAsyncDisposable
{
    private const string Owner = "postgres";

    /// <summary>Nothing in it outlives the run, so nothing is waited for to reach the disk.</summary>
    private static readonly string[] _settings =
        ["-c", "listen_addresses=", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=300"];

    private readonly TemporaryDirectory _directory;
    private readonly ChildProcess _server;

    private PostgresCluster(TemporaryDirectory directory, ChildProcess server) => (_directory, _server) = (directory, server);

    /// <returns>Null where PostgreSQL is not installed.</returns>
    public static async Task<PostgresCluster?> StartAsync()
    {
        if (Programs() is not { } programs)
            return null;
        var directory = new TemporaryDirectory();
        if (Environment.IsPrivilegedProcess)
            await RunAsync(directory.Path, "chown", Owner, directory.Path);
        await RunAsync(directory.Path, AsOwner(Path.Combine(programs, "initdb"),
            "-D", directory["data"], "-U", Owner, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"));
        var server = new ChildProcess(directory.Path, AsOwner(
            [Path.Combine(programs, "postgres"), "-D", directory["data"], "-k", directory.Path, .. _settings]), "QUIT");
        await server.WaitForLineAsync(Ready(), TimeSpan.FromMinutes(1));
        return new(directory, server);
    }

    /// <param name="template">A database that nobody is connected to.</param>
    /// <returns>The new database's connection string.</returns>
    public async Task<string> CreateDatabaseAsync(string template = "template1")
    {
        var name = "store_" + Guid.NewGuid().ToString("N");
        await using var connection = new NpgsqlConnection(ConnectionString(Owner));
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE {template}", connection);
        await create.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _directory.Dispose();
    }

    private string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder { Host = _directory.Path, Username = Owner, Database = database, MaxPoolSize = 60 }.ConnectionString;

    private static string? Programs() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetFiles("/usr/lib/postgresql", "initdb", SearchOption.AllDirectories).Select(Path.GetDirectoryName).Max()
        : Environment.GetEnvironmentVariable("PATH")!.Split(':').FirstOrDefault(directory => File.Exists(Path.Combine(directory, "initdb")));

    /// <summary>PostgreSQL does not run as root.</summary>
    private static string[] AsOwner(params string[] command) =>
        Environment.IsPrivilegedProcess ? ["setpriv", "--reuid", Owner, "--regid", Owner, "--clear-groups", .. command] : command;

    private static async Task RunAsync(string directory, params string[] command)
    {
        await using var process = new ChildProcess(directory, command);
        if (await process.ExitCodeAsync() != 0)
            throw new InvalidOperationException($"{command[0]} failed:\n{process.Output}");
    }

    [GeneratedRegex("database system is ready to accept connections")]
    private static partial Regex Ready();
}
