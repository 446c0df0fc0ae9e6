using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>A Redis of the test's own: on a socket in a directory that goes with it, without a port, and nothing of it is saved.</summary>
public sealed partial class RedisServer : IAsyncDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly ChildProcess _process;

    private RedisServer(string program) => _process = new(_directory.Path,
        [program, "--port", "0", "--unixsocket", Socket, "--dir", _directory.Path, "--save", "", "--appendonly", "no"]);

    /// <summary>As StackExchange.Redis reads it.</summary>
    public string ConnectionString => "!" + Socket;

    private string Socket => _directory["redis"];

    /// <summary>Skips the test where Redis is not installed.</summary>
    public static async Task<RedisServer> StartAsync()
    {
        if (DatabaseServer.DirectoryOf("redis-server", "/usr/bin") is not { } programs)
        {
            Assert.Ignore("Redis is not installed.");
            throw new InvalidOperationException();
        }
        var server = new RedisServer(Path.Combine(programs, "redis-server"));
        await server._process.WaitForLineAsync(Ready(), TimeSpan.FromMinutes(1));
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _directory.Dispose();
    }

    [GeneratedRegex("[Rr]eady to accept connections")]
    private static partial Regex Ready();
}
