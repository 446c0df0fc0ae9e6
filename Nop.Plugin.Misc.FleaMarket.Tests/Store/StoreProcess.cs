using System.Text.RegularExpressions;
using DevStore.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>
/// The development store as a program of its own, on a free port; starts again where it asks to. Its database is a SQLite file of its own,
/// or one of a server, which another program serves at the same time when it is given the same data.
/// </summary>
public sealed partial class StoreProcess : IAsyncDisposable
{
    private const int AsksForRestart = 10;

    private static readonly TimeSpan _longestStart = TimeSpan.FromMinutes(3);
    private static readonly string _program = Path.Combine(AppContext.BaseDirectory, "DevStore.dll");

    /// <summary>Processors are for tests: memory is tidied up by one thread, code is not measured to be compiled again…</summary>
    private static readonly string[] _thrifty = ["DOTNET_gcServer=0", "DOTNET_TieredPGO=0"];

    /// <summary>…and in a program that does not live long never is.</summary>
    private const string ShortLived = "DOTNET_TC_CallCounting=0";

    private readonly TemporaryDirectory _own = new();
    private readonly string[] _options;
    private readonly string _stopSignal;
    private ChildProcess _process;
    private Task _served;
    private bool _isStopping;

    private StoreProcess(string? database, string? data, bool install, string stopSignal, string? redis)
    {
        _stopSignal = stopSignal;
        _options =
        [
            "--data", data ?? _own["store"], .. database is null ? Array.Empty<string>() : ["--database", database],
            .. redis is null ? Array.Empty<string>() : ["--redis", redis],
            .. install ? ["--install", FleaMarketDefaults.SystemName] : Array.Empty<string>()
        ];
        (_process, _served) = (Run("http://127.0.0.1:0"), Task.CompletedTask);
    }

    public Uri Address { get; private set; } = null!;

    public string Output => _process.Output;

    /// <param name="database">A connection string of PostgreSQL or MariaDB.</param>
    /// <param name="data">The directory with the plugins' state and the keys of cookies, shared by the programs of one database.</param>
    /// <param name="install">The plugin is there from the start where the database is new.</param>
    /// <param name="stopSignal">How it is stopped; KILL leaves it no time to end anything.</param>
    /// <param name="redis">What keeps its cache, shared with the other programs; without one each has its own.</param>
    public static async Task<StoreProcess> StartAsync(
        string? database = null, string? data = null, bool install = false, string stopSignal = "TERM", string? redis = null)
    {
        var store = new StoreProcess(database, data, install, stopSignal, redis);
        await store.ListenAsync();
        return store;
    }

    /// <summary>Stops it wherever it is, and starts it again at the same address.</summary>
    public async Task RestartAsync()
    {
        _isStopping = true;
        await _process.StopAsync();
        await _served;
        await _process.DisposeAsync();
        _isStopping = false;
        _process = Run(Address.ToString());
        await ListenAsync();
    }

    public async Task MoveClockAsync(TimeSpan by)
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var answer = await client.PostAsync($"{TestClock.Path}?by={by}", null);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _isStopping = true;
        await _process.StopAsync();
        await _served;
        await _process.DisposeAsync();
        _own.Dispose();
    }

    private async Task ListenAsync()
    {
        var listening = await _process.WaitForLineAsync(Listening(), _longestStart);
        Address = new(listening.Groups["address"].Value);
        _served = ServeAsync();
    }

    private async Task ServeAsync()
    {
        while (await _process.ExitCodeAsync() == AsksForRestart && !_isStopping)
        {
            await _process.DisposeAsync();
            _process = Run(Address.ToString());
        }
    }

    private ChildProcess Run(string address) =>
        new(_own.Path, ["env", .. _thrifty, .. _stopSignal == "KILL" ? [ShortLived] : Array.Empty<string>(), "dotnet", _program, "--urls", address, .. _options, "--testing"], _stopSignal);

    [GeneratedRegex(@"(?<address>http://127\.0\.0\.1:[1-9]\d*)")]
    private static partial Regex Listening();
}
