using DevStore;
using Nop.Core.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>A development store with the plugin in the test's own process, for its services alone.</summary>
internal sealed class InProcessStore : IAsyncDisposable
{
    private readonly StoreOptions _options;
    private StoreHost _host;

    private InProcessStore(StoreOptions options, StoreHost host, MovableClock clock) => (_options, _host, Clock) = (options, host, clock);

    public MovableClock Clock { get; }

    public static async Task<InProcessStore> StartAsync(StoreDatabase database, string dataDirectory)
    {
        var clock = new MovableClock();
        var options = new StoreOptions
        {
            DataDirectory = dataDirectory,
            Database = database == StoreDatabase.PostgreSql ? await (await TestRun.PostgresAsync()).CreateDatabaseAsync() : null,
            Install = [FleaMarketDefaults.SystemName],
            Testing = true,
            Time = clock
        };
        return new(options, await StoreHost.CreateAsync(options), clock);
    }

    /// <summary>The engine is one for the process, so a fixture says which store it is about.</summary>
    public void Activate() => EngineContext.Replace((IEngine)_host.App.Services.GetService(typeof(IEngine))!);

    /// <summary>Starts again with the data that it has, as after installing a plugin.</summary>
    public async Task RestartAsync()
    {
        await _host.DisposeAsync();
        _host = await StoreHost.CreateAsync(_options);
    }

    /// <summary>Asks in a scope of its own, as a request does.</summary>
    public async Task<T> AskAsync<TService, T>(Func<TService, Task<T>> ask) where TService : notnull
    {
        using var scope = _host.CreateScope();
        return await ask(scope.Get<TService>());
    }

    public Task AskAsync<TService>(Func<TService, Task> ask) where TService : notnull =>
        AskAsync<TService, bool>(async service =>
        {
            await ask(service);
            return true;
        });

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
