using System.Globalization;
using DevStore;
using DevStore.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Services.Insights;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>A store whose flea market is full: a development store with a database server of its own, or one that runs already.</summary>
internal sealed class Market : IAsyncDisposable
{
    private readonly TemporaryDirectory _own = new();
    private DatabaseServer? _server;
    private StoreProcess? _store;

    private Market(Options options) => Options = options;

    public Options Options { get; }

    public Uri Address { get; private set; } = null!;

    public static async Task<Market> OpenAsync(Options options)
    {
        var market = new Market(options);
        if (Options.Store is { } address)
            market.Address = new(address);
        else
            await market.StartAsync(options.Database ?? await market.CreateDatabaseAsync());
        return market;
    }

    /// <summary>A store that runs already is not ours to start again.</summary>
    public bool CanRestart => _store is not null;

    public Task RestartAsync() => _store!.RestartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
        _own.Dispose();
    }

    private async Task<string> CreateDatabaseAsync()
    {
        _server = Options.IsMariaDb ? await MariaDbServer.StartAsync(MariaDbServer.LargeBuffer) : await PostgresCluster.StartAsync();
        return await (_server ?? throw new InvalidOperationException("The database server is not installed.")).CreateDatabaseAsync();
    }

    /// <summary>The store creates its tables, and starts again with what they are filled with.</summary>
    private async Task StartAsync(string connectionString)
    {
        var data = Options.Data ?? _own["store"];
        var database = Database.Of(new StoreOptions { Database = connectionString, DataDirectory = data }, new SqlStatements());
        _store = await StoreProcess.StartAsync(connectionString, data, install: true);
        if (IsEmpty(database))
        {
            await _store.DisposeAsync();
            await FillAsync(connectionString);
            _store = await StoreProcess.StartAsync(connectionString, data, install: true);
            await CountAsync(database, _store.Address);
        }
        Address = _store.Address;
    }

    /// <summary>PostgreSQL by scripts; MariaDB by what PostgreSQL has.</summary>
    private async Task FillAsync(string connectionString)
    {
        if (!Options.IsMariaDb)
        {
            await MarketFiller.FillAsync(connectionString, Options.Listings, Options.Stores);
            return;
        }
        using var own = new TemporaryDirectory();
        await using var cluster = Options.From is null ? await PostgresCluster.StartAsync() : null;
        var from = Options.From ?? await cluster!.CreateDatabaseAsync();
        if (cluster is not null)
        {
            await using (await StoreProcess.StartAsync(from, own["store"], install: true))
            {
            }
            await MarketFiller.FillAsync(from, Options.Listings, Options.Stores);
        }
        await MarketCopy.RunAsync(from, connectionString);
    }

    /// <summary>Counts what happened, as the store does by itself every quarter of an hour.</summary>
    private static async Task CountAsync(Database database, Uri address)
    {
        Console.WriteLine("Counting what happened");
        using var administrator = await Browser.OpenAsync(address, Browsers.Account("FLEAMARKET_ADMIN", "admin"));
        var task = Column(database, $"SELECT {database.Quote("Id")} FROM {database.Quote("ScheduleTask")} WHERE {database.Quote("Type")} LIKE '%{nameof(InsightsTask)}%'").Single();
        while (LastDay(database) < DailySummary.NumberOf(DateOnly.FromDateTime(DateTime.UtcNow)))
            using (await administrator.SendAsync($"/Admin/ScheduleTask/RunNow/{task}"))
            {
            }
    }

    private static int LastDay(Database database) => int.Parse(
        Column(database, $"SELECT COALESCE(MAX({database.Quote("Day")}), 0) FROM {database.Quote(Data.FleaMarketTables.DailySummary)}").Single(), CultureInfo.InvariantCulture);

    private static bool IsEmpty(Database database) =>
        Column(database, $"SELECT {database.Quote("Id")} FROM {database.Quote(Data.FleaMarketTables.Listing)} LIMIT 1").Count == 0;

    private static List<string> Column(Database database, string sql)
    {
        using var connection = database.Connect();
        return connection.Column(sql);
    }
}
