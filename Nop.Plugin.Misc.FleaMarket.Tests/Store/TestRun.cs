using Nop.Plugin.Misc.FleaMarket.Tests.Browser;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests;

/// <summary>What the fixtures share; started by the first that needs it, stopped after the last.</summary>
[SetUpFixture]
public class TestRun
{
    private static readonly Lazy<Task<PostgresCluster?>> _postgres = new(PostgresCluster.StartAsync);

    private static readonly TemporaryDirectory _data = new();
    private static readonly Dictionary<StoreDatabase, Lazy<Task<InProcessStore>>> _stores = Enum.GetValues<StoreDatabase>().ToDictionary(
        database => database, database => new Lazy<Task<InProcessStore>>(() => InProcessStore.StartAsync(database, _data[database.ToString()])));

    private static readonly Lazy<Task<Chromium>> _chromium = new(Chromium.StartAsync);
    private static readonly Lazy<Task<Market>> _market = new(Market.StartAsync), _clockMarket = new(Market.StartWithClockAsync);

    internal static Task<Chromium> ChromiumAsync() => _chromium.Value;

    /// <summary>One store for all journeys…</summary>
    internal static Task<Market> MarketAsync() => _market.Value;

    /// <summary>…save those that move its clock.</summary>
    internal static Task<Market> ClockMarketAsync() => _clockMarket.Value;

    /// <summary>One store for all fixtures of a database.</summary>
    internal static Task<InProcessStore> StoreAsync(StoreDatabase database) => _stores[database].Value;

    /// <summary>Skips the test where PostgreSQL is not installed.</summary>
    public static async Task<PostgresCluster> PostgresAsync()
    {
        if (await _postgres.Value is { } cluster)
            return cluster;
        Assert.Ignore("PostgreSQL is not installed.");
        throw new InvalidOperationException();
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
        if (_postgres.IsValueCreated && await _postgres.Value is { } cluster)
            await cluster.DisposeAsync();
    }

    private static IEnumerable<T> Started<T>(IEnumerable<Lazy<Task<T>>> all) =>
        all.Where(one => one is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }).Select(one => one.Value.Result);
}
