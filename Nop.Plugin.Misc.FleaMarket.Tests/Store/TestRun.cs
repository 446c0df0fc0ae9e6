using Nop.Plugin.Misc.FleaMarket.Tests.Browser;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests;

/// <summary>What the fixtures share; started by the first that needs it, stopped after the last.</summary>
[SetUpFixture]
public class TestRun
{
    private static readonly Lazy<Task<PostgresCluster?>> _postgres = new(PostgresCluster.StartAsync);
    private static readonly Lazy<Task<MariaDbServer?>> _mariaDb = new(() => MariaDbServer.StartAsync());

    private static readonly TemporaryDirectory _data = new();
    private static readonly Dictionary<StoreDatabase, Lazy<Task<InProcessStore>>> _stores = Enum.GetValues<StoreDatabase>().ToDictionary(
        database => database, database => new Lazy<Task<InProcessStore>>(() => InProcessStore.StartAsync(database, _data[database.ToString()])));

    private static readonly Dictionary<StoreDatabase, Lazy<Task<StoreTemplate>>> _templates = Enum.GetValues<StoreDatabase>().ToDictionary(
        database => database, database => new Lazy<Task<StoreTemplate>>(() => StoreTemplate.MakeAsync(database, _data[database + "-template"])));

    private static readonly Lazy<Task<Chromium>> _chromium = new(Chromium.StartAsync);
    private static readonly Lazy<Task<Market>> _market = new(Market.StartAsync), _clockMarket = new(Market.StartWithClockAsync);

    internal static Task<Chromium> ChromiumAsync() => _chromium.Value;

    /// <summary>One store for all journeys…</summary>
    internal static Task<Market> MarketAsync() => _market.Value;

    /// <summary>…save those that move its clock.</summary>
    internal static Task<Market> ClockMarketAsync() => _clockMarket.Value;

    /// <summary>One store for all fixtures of a database.</summary>
    internal static Task<InProcessStore> StoreAsync(StoreDatabase database) => _stores[database].Value;

    /// <summary>A new one, empty; SQLite needs none. Skips the test where the server is not installed.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string?> CreateDatabaseAsync(StoreDatabase database) =>
        await ServerAsync(database) is { } server ? await server.CreateDatabaseAsync() : null;

    /// <summary>What a new store with the plugin begins with; made once for each database.</summary>
    /// <param name="data">The directory that its files are copied to.</param>
    /// <returns>The connection string of a database of its own; null for SQLite.</returns>
    internal static async Task<string?> CopyTemplateAsync(StoreDatabase database, string data)
    {
        var server = await ServerAsync(database);
        return await (await _templates[database].Value).CopyAsync(server, data);
    }

    private static async Task<DatabaseServer?> ServerAsync(StoreDatabase database)
    {
        if (database == StoreDatabase.Sqlite)
            return null;
        DatabaseServer? server = database == StoreDatabase.PostgreSql ? await _postgres.Value : await _mariaDb.Value;
        if (server is null)
            Assert.Ignore($"{database} is not installed.");
        return server;
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        foreach (var market in Started([_market, _clockMarket]))
            await market.DisposeAsync();
        foreach (var chromium in Started([_chromium]))
            await chromium.DisposeAsync();
        foreach (var store in Started(_stores.Values))
            await store.DisposeAsync();
        _data.Dispose();
        foreach (var server in Started([_postgres]).Concat<DatabaseServer?>(Started([_mariaDb])).OfType<DatabaseServer>())
            await server.DisposeAsync();
    }

    private static IEnumerable<T> Started<T>(IEnumerable<Lazy<Task<T>>> all) =>
        all.Where(one => one is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }).Select(one => one.Value.Result);
}
