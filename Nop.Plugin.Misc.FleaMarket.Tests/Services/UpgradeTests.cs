using DevStore.Data;
using DevStore.PluginLoading;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
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
    private static readonly string[] _unnumbered =
    [
        """DROP INDEX "UX_FleaMarket_Deal" """,
        """ALTER TABLE "FleaMarket_Deal" DROP COLUMN "NumberByBuyer" """,
        """DELETE FROM "MigrationVersionInfo" WHERE "Description" = 'Misc.FleaMarket numbers of deals'"""
    ];

    [Test]
    public async Task Old_deals_are_numbered_when_the_plugin_is_updated() => await NumberedAsync(async store =>
    {
        await RunAsync(store, _unnumbered);
        await store.AskAsync((PluginLibrary library) =>
        {
            library.State.InstalledPlugins.Single(plugin => plugin.SystemName == FleaMarketDefaults.SystemName).Version = "1.0.1";
            library.State.Save();
            return Task.CompletedTask;
        });
        await store.RestartAsync();
    });

    [Test]
    public async Task Old_deals_are_numbered_when_kept_tables_are_taken_over() => await NumberedAsync(async store =>
    {
        await store.AskAsync((IPluginService plugins) => plugins.PreparePluginToUninstallAsync(FleaMarketDefaults.SystemName));
        await store.AskAsync((IPluginService plugins) => plugins.UninstallPluginsAsync());
        await store.RestartAsync();
        await RunAsync(store, _unnumbered);
        await store.AskAsync((IPluginService plugins) => plugins.PreparePluginToInstallAsync(FleaMarketDefaults.SystemName));
        await store.RestartAsync();
        await store.RestartAsync();
    });

    [Test]
    public async Task An_update_that_was_broken_off_goes_on() => await NumberedAsync(async store =>
    {
        await RunAsync(store, [_unnumbered[0], """UPDATE "FleaMarket_Deal" SET "NumberByBuyer" = 0""", _unnumbered[2]]);
        await store.AskAsync((Nop.Data.Migrations.IMigrationManager migrations) =>
        {
            migrations.ApplyUpMigrations(typeof(FleaMarketPlugin).Assembly, Nop.Data.Migrations.MigrationProcessType.Update);
            return Task.CompletedTask;
        });
    });

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

    private static Task RunAsync(InProcessStore store, IEnumerable<string> statements) => store.AskAsync((Database tables) =>
    {
        using var connection = tables.Connect();
        foreach (var statement in statements)
            connection.Run(statement);
        return Task.CompletedTask;
    });
}
