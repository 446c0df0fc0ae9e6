using DevStore.Data;
using DevStore.PluginLoading;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Plugins;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>Brings what an earlier version has left up to date, in a store of its own.</summary>
[TestFixture(StoreDatabase.Sqlite)]
[TestFixture(StoreDatabase.PostgreSql)]
[TestFixture(StoreDatabase.MariaDb)]
internal class UpgradeTests(StoreDatabase database)
{
    private const string Forgotten = "DELETE FROM \"MigrationVersionInfo\" WHERE \"Description\" = 'Misc.FleaMarket {0}'";
    private const string Numbers = "numbers of deals", Emoji = "🧥";

    private bool IsMySql => database == StoreDatabase.MariaDb;

    private string[] Unnumbered =>
    [
        Unindexed,
        """ALTER TABLE "FleaMarket_Deal" DROP COLUMN "NumberByBuyer" """,
        string.Format(Forgotten, Numbers)
    ];

    private string Unindexed => "DROP INDEX \"UX_FleaMarket_Deal\"" + (IsMySql ? " ON \"FleaMarket_Deal\"" : "");

    [Test]
    public async Task Old_deals_are_numbered_when_the_plugin_is_updated() => await NumberedAsync(async store =>
    {
        await RunAsync(store, Unnumbered);
        await UpdateAsync(store, "1.0.1");
    });

    [Test]
    public async Task Old_deals_are_numbered_when_kept_tables_are_taken_over() => await NumberedAsync(async store =>
    {
        await store.AskAsync((IPluginService plugins) => plugins.PreparePluginToUninstallAsync(FleaMarketDefaults.SystemName));
        await store.AskAsync((IPluginService plugins) => plugins.UninstallPluginsAsync());
        await store.RestartAsync();
        await RunAsync(store, Unnumbered);
        await store.AskAsync((IPluginService plugins) => plugins.PreparePluginToInstallAsync(FleaMarketDefaults.SystemName));
        await store.RestartAsync();
        await store.RestartAsync();
    });

    [Test]
    public async Task An_update_that_was_broken_off_goes_on() => await NumberedAsync(async store =>
    {
        await RunAsync(store, [Unindexed, """UPDATE "FleaMarket_Deal" SET "NumberByBuyer" = 0""", string.Format(Forgotten, Numbers)]);
        await store.AskAsync((Nop.Data.Migrations.IMigrationManager migrations) =>
        {
            migrations.ApplyUpMigrations(typeof(FleaMarketPlugin).Assembly, Nop.Data.Migrations.MigrationProcessType.Update);
            return Task.CompletedTask;
        });
    });

    /// <summary>Texts that MySQL kept in three bytes a character.</summary>
    [Test]
    public async Task Texts_that_are_there_take_emoji_after_the_update()
    {
        if (!IsMySql)
            Assert.Ignore("They always did.");
        using var data = new TemporaryDirectory();
        await using var store = await InProcessStore.StartAsync(database, data.Path);
        var scene = new Scene(store);
        var kept = await scene.ApprovedAsync();
        await RunAsync(store, new FleaMarketTables().TableNames.Values.Where(table => table != FleaMarketTables.ListingWord).Select(table => $"ALTER TABLE \"{table}\" CONVERT TO CHARACTER SET utf8mb3")
            .Append(string.Format(Forgotten, "emoji on MySQL")));
        Assert.That(() => OfferEmojiAsync(scene), Throws.InstanceOf<System.Data.Common.DbException>());

        await UpdateAsync(store, "1.0.2");

        Assert.That((await scene.NowAsync(await OfferEmojiAsync(scene))).Name, Is.EqualTo(Emoji));
        Assert.That((await scene.NowAsync(kept)).Name, Is.EqualTo(kept.Name));
    }

    /// <summary>The second time it was broken off in the middle.</summary>
    [Test]
    public async Task The_words_of_what_is_there_are_read_when_the_plugin_is_updated([Values] bool wasBrokenOff)
    {
        using var data = new TemporaryDirectory();
        await using var store = await InProcessStore.StartAsync(database, data.Path);
        var scene = new Scene(store);
        Listing[] old = [await scene.ApprovedAsync(), await scene.ApprovedAsync(), await scene.ApprovedAsync()];
        await RunAsync(store,
        [
            Dropped("IX_FleaMarket_ListingSearchTerm_Offered"), Dropped("IX_FleaMarket_ListingSearchTerm_Listing"),
            $"DELETE FROM \"FleaMarket_ListingSearchTerm\" WHERE \"ListingId\" >= {(wasBrokenOff ? old[1].Id : 0)}", string.Format(Forgotten, "search terms of listings that are there")
        ]);
        Assert.That(await FoundAsync(), Has.Count.EqualTo(wasBrokenOff ? 1 : 0));

        await UpdateAsync(store, "1.0.2");

        Assert.That(await FoundAsync(), Is.EquivalentTo(old.Select(listing => listing.Id)));
        Assert.That(await store.AskAsync((IRepository<ListingSearchTerm> terms) => terms.Table.GroupBy(term => new { term.ListingId, term.Code, term.Rest }).CountAsync(same => same.Count() > 1)), Is.Zero);

        async Task<List<int>> FoundAsync() => [.. await store.AskAsync((ListingSearch catalogue) =>
            catalogue.AmongAsync(new() { StoreId = Scene.StoreId, Words = ["winter"] }, old.Select(listing => listing.Id).ToList()))];

        string Dropped(string index) => $"DROP INDEX \"{index}\"" + (IsMySql ? " ON \"FleaMarket_ListingSearchTerm\"" : "");
    }

    /// <summary>The second time it was broken off in the middle.</summary>
    [Test]
    public async Task Terms_say_since_when_a_listing_is_on_offer_when_the_plugin_is_updated([Values] bool wasBrokenOff)
    {
        const string table = "FleaMarket_ListingSearchTerm";
        using var data = new TemporaryDirectory();
        await using var store = await InProcessStore.StartAsync(database, data.Path);
        var scene = new Scene(store);
        Listing[] old = [await scene.ApprovedAsync(), await scene.ApprovedAsync(), await scene.ApprovedAsync(), await scene.OfferedAsync()];
        await RunAsync(store,
        [
            .. wasBrokenOff
                ? (string[])[$"DELETE FROM \"{table}\" WHERE \"ListingId\" >= {old[1].Id}"]
                : [$"DROP TABLE \"{table}\"", $"CREATE TABLE \"{table}\" (\"Id\" INT PRIMARY KEY, \"ListingId\" INT NOT NULL, \"Code\" BIGINT NOT NULL, \"Rest\" VARCHAR(320) NOT NULL)",
                    $"CREATE INDEX \"IX_{table}_Code\" ON \"{table}\" (\"Code\", \"ListingId\")"],
            string.Format(Forgotten, "index of what is on offer"), .. wasBrokenOff ? Array.Empty<string>() : [string.Format(Forgotten, "search terms of what is on offer")]
        ]);

        await UpdateAsync(store, "1.1.0");

        var found = await store.AskAsync((ListingSearch search) => search.SearchAsync(new() { StoreId = Scene.StoreId, Words = ["winter"] }, 0, 20));
        Assert.That(found.Select(listing => listing.Id), Is.EqualTo(old.Take(3).Select(listing => listing.Id).Reverse()));
        Assert.That(await store.AskAsync((IRepository<ListingSearchTerm> terms) => terms.Table.CountAsync(term => term.ListingId == old[3].Id && term.OfferedOnUtc == null)), Is.Positive);
    }

    private static async Task<Listing> OfferEmojiAsync(Scene scene)
    {
        var seller = await scene.CustomerAsync();
        return Scene.Done(await scene.OfferAsync(seller, await scene.BuyAsync(seller), Scene.Content() with { Name = Emoji }));
    }

    private static async Task UpdateAsync(InProcessStore store, string from)
    {
        await store.AskAsync((PluginLibrary library) =>
        {
            library.State.InstalledPlugins.Single(plugin => plugin.SystemName == FleaMarketDefaults.SystemName).Version = from;
            library.State.Save();
            return Task.CompletedTask;
        });
        await store.RestartAsync();
    }

    private async Task NumberedAsync(Func<InProcessStore, Task> upgrade)
    {
        using var data = new TemporaryDirectory();
        await using var store = await InProcessStore.StartAsync(database, data.Path);
        var scene = new Scene(store);
        var deals = new DealScene(store, scene);
        var (listing, buyer) = (await scene.ApprovedAsync(5, 5), await scene.CustomerAsync());
        Deal[] old = [DealScene.Done(await deals.RequestAsync(buyer, listing)), DealScene.Done(await deals.RequestAsync(buyer, listing)), await deals.RequestedAsync(listing)];

        await upgrade(store);

        foreach (var deal in old)
            Assert.That((await deals.NowAsync(deal)).NumberByBuyer, Is.EqualTo(deal.Id));
        Assert.That(DealScene.Done(await deals.RequestAsync(buyer, listing)).NumberByBuyer, Is.GreaterThan(old[1].Id));
        Assert.That((await deals.RequestAsync(buyer, listing)).Refusal, Is.EqualTo(DealRefusal.TooManyOpenRequests));
        var another = await scene.CustomerAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => deals.RequestAsync(another, listing))));
        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(DealLimits.MostNewPerListing));
    }

    private Task RunAsync(InProcessStore store, IEnumerable<string> statements) => store.AskAsync((Database tables) =>
    {
        using var connection = tables.Connect();
        foreach (var statement in statements)
            connection.Run(IsMySql ? statement.Replace('"', '`') : statement);
        return Task.CompletedTask;
    });
}
