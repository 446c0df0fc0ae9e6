using System.IO.Compression;
using System.Xml;
using Microsoft.Data.Sqlite;
using Nop.Plugin.Misc.FleaMarket.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web.Feeds;

/// <summary>A large market is read in constant memory: held at once, its items would take several times as much as is allowed.</summary>
[Category("Large")]
internal class FeedMemoryTests
{
    private const int Listings = 250_000;
    private const long MostBytes = 64 << 20;

    [Test]
    public async Task Many_listings_take_no_more_memory_than_a_page()
    {
        using var directory = new TemporaryDirectory();
        await using var store = await InProcessStore.StartAsync(StoreDatabase.Sqlite, directory.Path);
        store.Activate();
        var scene = new Scene(store);
        await using var settings = await scene.SettingsAsync(saved => saved.GoogleFeed = true);
        await MultiplyAsync(directory["store.db"], await scene.ApprovedAsync());
        await CountAsync(store.Address, 100);

        var idle = GC.GetTotalMemory(forceFullCollection: true);
        using var peak = new MemoryPeak(idle);
        var items = await CountAsync(store.Address, int.MaxValue);
        var above = peak.Bytes - idle;

        TestContext.Out.WriteLine($"{items} items, at most {above >> 20} MB above {idle >> 20} MB");
        Assert.That((items, above < MostBytes), Is.EqualTo((Listings, true)), $"{above >> 20} MB");
    }

    /// <summary>Copies one listing until there are as many.</summary>
    private static async Task MultiplyAsync(string file, Listing listing)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        var columns = string.Join(", ", (await ColumnsAsync(connection)).Where(column => column is not ("Id" or "Name")).Select(column => $"\"{column}\""));
        await using var command = connection.CreateCommand();
        command.CommandText = $"""
            PRAGMA synchronous = OFF;
            WITH RECURSIVE series(number) AS (SELECT 2 UNION ALL SELECT number + 1 FROM series WHERE number < {Listings})
            INSERT INTO {FleaMarketTables.Listing} ("Name", {columns}) SELECT "Name" || ' ' || number, {columns} FROM series, {FleaMarketTables.Listing} WHERE "Id" = {listing.Id};
            """;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyList<string>> ColumnsAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{FleaMarketTables.Listing}')";
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<string>();
        while (await reader.ReadAsync())
            columns.Add(reader.GetString(0));
        return columns;
    }

    /// <returns>How many items there are, counted to as many as wanted.</returns>
    private static async Task<int> CountAsync(Uri store, int most)
    {
        using var guest = Visitor.Guest(store);
        using var answer = await guest.SendAsync(HttpMethod.Get, "/flea-market/feeds/google.xml", ("Accept-Encoding", "gzip"));
        await using var body = new GZipStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var xml = XmlReader.Create(body, new() { Async = true });
        var items = 0;
        while (items < most && await xml.ReadAsync())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "item" })
                items++;
        return items;
    }

    /// <summary>
    /// The most managed memory since it was made. Beyond half of the limit only what survives a collection counts, as the
    /// garbage that the runtime leaves lying is a matter of the processor's caches.
    /// </summary>
    private sealed class MemoryPeak : IDisposable
    {
        private readonly long _tolerated;
        private readonly Timer _timer;
        private readonly Lock _looking = new();

        public MemoryPeak(long idle)
        {
            _tolerated = idle + (MostBytes / 2);
            _timer = new(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(250));
        }

        public long Bytes { get; private set; }

        public void Dispose() => _timer.Dispose();

        private void Look()
        {
            if (!_looking.TryEnter())
                return;
            var now = GC.GetTotalMemory(forceFullCollection: false);
            Bytes = Math.Max(Bytes, now > _tolerated ? GC.GetTotalMemory(forceFullCollection: true) : now);
            _looking.Exit();
        }
    }
}
