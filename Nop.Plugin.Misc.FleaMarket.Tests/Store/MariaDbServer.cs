using System.Text.RegularExpressions;
using MySqlConnector;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

public sealed partial class MariaDbServer() : DatabaseServer(Owner)
{
    private const string Owner = "mysql";

    /// <summary>Nothing in it outlives the run, so nothing is waited for to reach the disk.</summary>
    private static readonly string[] _settings =
    [
        "--skip-networking", "--character-set-server=utf8mb4", "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--innodb-flush-method=nosync", "--innodb-stats-persistent=0",
        "--sync-binlog=0", "--skip-log-bin", "--max-connections=300", "--loose-skip-name-resolve"
    ];

    /// <summary>Memory for a database of gigabytes, in megabytes.</summary>
    public const int LargeBuffer = 2048;

    /// <param name="bufferMegabytes">Memory for tables and indexes.</param>
    /// <returns>Null where MariaDB is not installed.</returns>
    public static async Task<MariaDbServer?> StartAsync(int bufferMegabytes = 256)
    {
        if ((DirectoryOf("mariadbd", "/usr/sbin"), DirectoryOf("mariadb-install-db", "/usr/bin")) is not ({ } programs, { } tools))
            return null;
        var server = new MariaDbServer();
        string[] common = ["--no-defaults", "--datadir=" + server.Directory["data"], .. Environment.IsPrivilegedProcess ? ["--user=" + Owner] : Array.Empty<string>()];
        await server.StartAsync(
            [Path.Combine(tools, "mariadb-install-db"), .. common, "--auth-root-authentication-method=normal", "--skip-test-db"],
            [Path.Combine(programs, "mariadbd"), .. common, "--socket=" + server.Socket, "--pid-file=" + server.Directory["pid"], $"--innodb-buffer-pool-size={bufferMegabytes}M", .. _settings], Ready());
        return server;
    }

    public override async Task<string> CreateDatabaseAsync()
    {
        var name = "store_" + Guid.NewGuid().ToString("N");
        await using var connection = new MySqlConnection(ConnectionString(""));
        await connection.OpenAsync();
        await using var create = new MySqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public override async Task<string> CopyDatabaseAsync(string database)
    {
        var (copy, dump) = (await CreateDatabaseAsync(), Directory["dump"]);
        await RunAsync("mariadb-dump", "--no-defaults", "--socket=" + Socket, "--user=root", "--result-file=" + dump, NameOf(database));
        await RunAsync("mariadb", "--no-defaults", "--socket=" + Socket, "--user=root", "--execute=source " + dump, NameOf(copy));
        return copy;

        static string NameOf(string connection) => new MySqlConnectionStringBuilder(connection).Database;
    }

    private string Socket => Directory["socket"];

    /// <summary>As nopCommerce's installation writes it.</summary>
    private string ConnectionString(string database) => new MySqlConnectionStringBuilder
    {
        Server = Socket,
        ConnectionProtocol = MySqlConnectionProtocol.UnixSocket,
        Database = database,
        UserID = "root",
        AllowUserVariables = true,
        UseXaTransactions = false,
        MaximumPoolSize = 60
    }.ConnectionString;

    [GeneratedRegex("ready for connections")]
    private static partial Regex Ready();
}
