using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>The development store as a program of its own, on a free port and a SQLite file; starts again where it asks to.</summary>
public sealed partial class StoreProcess : IAsyncDisposable
{
    private const int AsksForRestart = 10;

    private static readonly TimeSpan _longestStart = TimeSpan.FromMinutes(3);
    private static readonly string _program = Path.Combine(AppContext.BaseDirectory, "DevStore.dll");

    private readonly TemporaryDirectory _data = new();
    private ChildProcess _process;
    private Task _served;
    private bool _isStopping;

    private StoreProcess() => (_process, _served) = (Run("http://127.0.0.1:0"), Task.CompletedTask);

    public Uri Address { get; private set; } = null!;

    public string Output => _process.Output;

    public static async Task<StoreProcess> StartAsync()
    {
        var store = new StoreProcess();
        var listening = await store._process.WaitForLineAsync(Listening(), _longestStart);
        store.Address = new(listening.Groups["address"].Value);
        store._served = store.ServeAsync();
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        _isStopping = true;
        await _process.StopAsync();
        await _served;
        await _process.DisposeAsync();
        _data.Dispose();
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
        new(_data.Path, ["dotnet", _program, "--urls", address, "--data", _data["store"], "--testing"]);

    [GeneratedRegex(@"(?<address>http://127\.0\.0\.1:[1-9]\d*)")]
    private static partial Regex Listening();
}
