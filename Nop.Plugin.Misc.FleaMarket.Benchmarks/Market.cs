using System.Reflection;
using Nop.Plugin.Misc.FleaMarket.Services.Insights;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Npgsql;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>A store whose flea market is full: a development store with a cluster of its own, or one that runs already.</summary>
internal sealed class Market : IAsyncDisposable
{
    private const int DealsPerListings = 10;
    private const int ListingsPerHeavySeller = 200;

    private readonly TemporaryDirectory _own = new();
    private PostgresCluster? _cluster;
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

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
        if (_cluster is not null)
            await _cluster.DisposeAsync();
        _own.Dispose();
    }

    private async Task<string> CreateDatabaseAsync()
    {
        _cluster = await PostgresCluster.StartAsync() ?? throw new InvalidOperationException("PostgreSQL is not installed.");
        return await _cluster.CreateDatabaseAsync();
    }

    /// <summary>The store creates its tables, and starts again with what they are filled with.</summary>
    private async Task StartAsync(string database)
    {
        var data = Options.Data ?? _own["store"];
        _store = await StoreProcess.StartAsync(database, data, install: true);
        if (await IsEmptyAsync(database))
        {
            await _store.DisposeAsync();
            await FillAsync(database);
            _store = await StoreProcess.StartAsync(database, data, install: true);
            await CountAsync(database, _store.Address);
        }
        Address = _store.Address;
    }

    /// <summary>Counts what happened, as the store does by itself every quarter of an hour.</summary>
    private static async Task CountAsync(string database, Uri address)
    {
        Console.WriteLine("Counting what happened");
        await using var source = NpgsqlDataSource.Create(database);
        await using var find = source.CreateCommand($"""SELECT "Id" FROM "ScheduleTask" WHERE "Type" LIKE '%{nameof(InsightsTask)}%'""");
        using var administrator = await Browser.OpenAsync(address, Browsers.Account("FLEAMARKET_ADMIN", "admin"));
        await using var isLeft = source.CreateCommand($"""SELECT coalesce(max("Day"), 0) < to_char(timezone('UTC', now()), 'YYYYMMDD')::int FROM "{Data.FleaMarketTables.DailySummary}" """);
        while ((bool)(await isLeft.ExecuteScalarAsync())!)
            using (await administrator.SendAsync($"/Admin/ScheduleTask/RunNow/{await find.ExecuteScalarAsync()}"))
            {
            }
    }

    private static async Task<bool> IsEmptyAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var any = source.CreateCommand($"SELECT NOT EXISTS (SELECT FROM \"{Data.FleaMarketTables.Listing}\")");
        return (bool)(await any.ExecuteScalarAsync())!;
    }

    private async Task FillAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order())
        {
            Console.WriteLine($"Filling: {file}");
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            await using var command = source.CreateCommand(Sized(await reader.ReadToEndAsync()));
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
            if (file.StartsWith("2-", StringComparison.Ordinal))
                await SearchTermFiller.FillAsync(source);
        }
    }

    private string Sized(string sql) => sql
        .Replace("{listings}", $"{Options.Listings}")
        .Replace("{deals}", $"{Options.Listings / DealsPerListings}")
        .Replace("{heavy}", $"{Options.Listings / ListingsPerHeavySeller}");
}
