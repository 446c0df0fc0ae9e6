namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>A server of the test run's own: its data and its socket lie in a directory that goes with it, and it has no port.</summary>
public abstract class DatabaseServer : IAsyncDisposable
{
    private readonly string _owner;
    private ChildProcess? _process;

    protected DatabaseServer(string owner) => _owner = owner;

    protected TemporaryDirectory Directory { get; } = new();

    /// <returns>The new database's connection string.</returns>
    public abstract Task<string> CreateDatabaseAsync();

    /// <param name="database">The connection string of a database that nobody uses any more.</param>
    /// <returns>The connection string of one with the same tables and rows.</returns>
    public abstract Task<string> CopyDatabaseAsync(string database);

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
        Directory.Dispose();
    }

    protected async Task StartAsync(string[] initialize, string[] serve, System.Text.RegularExpressions.Regex ready, string stopSignal = "TERM")
    {
        if (Environment.IsPrivilegedProcess)
            await RunAsync("chown", _owner, Directory.Path);
        await RunAsync(AsOwner(initialize));
        _process = new(Directory.Path, AsOwner(serve), stopSignal);
        await _process.WaitForLineAsync(ready, TimeSpan.FromMinutes(1));
    }

    protected async Task RunAsync(params string[] command)
    {
        await using var process = new ChildProcess(Directory.Path, command);
        if (await process.ExitCodeAsync() != 0)
            throw new InvalidOperationException($"{command[0]} failed:\n{process.Output}");
    }

    /// <returns>The directory of a program, by where Debian puts it or the path.</returns>
    internal static string? DirectoryOf(string program, params string[] known) => known
        .Concat(Environment.GetEnvironmentVariable("PATH")!.Split(':'))
        .FirstOrDefault(directory => File.Exists(Path.Combine(directory, program)));

    /// <summary>A server does not run as root.</summary>
    private string[] AsOwner(string[] command) =>
        Environment.IsPrivilegedProcess ? ["setpriv", "--reuid", _owner, "--regid", _owner, "--clear-groups", .. command] : command;
}
