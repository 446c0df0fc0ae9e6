using DevStore;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Nop.Core.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>A development store with the plugin in the test's own process, on a free port.</summary>
internal sealed class InProcessStore : IAsyncDisposable
{
    private readonly StoreOptions _options;
    private StoreHost _host;

    private InProcessStore(StoreOptions options, StoreHost host, MovableClock clock) => (_options, _host, Clock) = (options, host, clock);

    public MovableClock Clock { get; }

    public Uri Address => new(_host.App.Urls.First());

    /// <summary>The actions of the plugin's controllers, as the store has routed them.</summary>
    public IReadOnlyList<ControllerActionDescriptor> PluginActions => ((IActionDescriptorCollectionProvider)_host.App.Services
            .GetService(typeof(IActionDescriptorCollectionProvider))!).ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
        .Where(action => action.MethodInfo.DeclaringType!.Assembly == typeof(FleaMarketDefaults).Assembly).ToList();

    /// <summary>A new store with the plugin.</summary>
    /// <param name="more">Of the connection string.</param>
    public static async Task<InProcessStore> StartAsync(StoreDatabase database, string dataDirectory, string? more = null) =>
        await OpenAsync(database, dataDirectory, await TestRun.CopyTemplateAsync(database, dataDirectory) + more);

    /// <summary>Fills a database that is empty.</summary>
    /// <param name="connection">The connection string; empty for SQLite.</param>
    public static async Task<InProcessStore> OpenAsync(StoreDatabase database, string dataDirectory, string? connection)
    {
        var clock = new MovableClock();
        var options = new StoreOptions
        {
            DataDirectory = dataDirectory,
            Database = string.IsNullOrEmpty(connection) ? null : connection,
            Install = [FleaMarketDefaults.SystemName],
            Urls = "http://127.0.0.1:0",
            Testing = true,
            Interceptors = database == StoreDatabase.Sqlite ? [SqlServerGuard.Instance] : [],
            Time = clock
        };
        return new(options, await ServeAsync(options), clock);
    }

    /// <summary>Looks at the database of other programs.</summary>
    public static async Task<InProcessStore> JoinAsync(string database, string dataDirectory, string? redis = null)
    {
        var options = new StoreOptions
        {
            DataDirectory = dataDirectory, Database = database, Redis = redis, Install = [FleaMarketDefaults.SystemName], Urls = "http://127.0.0.1:0", Testing = true
        };
        return new(options, await ServeAsync(options), new MovableClock());
    }

    /// <summary>The engine is one for the process, so a fixture says which store it is about.</summary>
    public void Activate() => EngineContext.Replace((IEngine)_host.App.Services.GetService(typeof(IEngine))!);

    /// <summary>Starts again with the data that it has, as after installing a plugin.</summary>
    public async Task RestartAsync()
    {
        await _host.DisposeAsync();
        _host = await ServeAsync(_options);
    }

    private static async Task<StoreHost> ServeAsync(StoreOptions options)
    {
        var host = await StoreHost.CreateAsync(options);
        await host.App.StartAsync();
        return host;
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
