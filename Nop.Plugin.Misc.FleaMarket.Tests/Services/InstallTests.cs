using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Configuration;
using Nop.Services.Plugins;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>Installs, uninstalls and installs again in a store of its own.</summary>
[TestFixture(StoreDatabase.Sqlite)]
[TestFixture(StoreDatabase.PostgreSql)]
[TestFixture(StoreDatabase.MariaDb)]
internal class InstallTests(StoreDatabase database)
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task Uninstalling_removes_everything_but_the_tables_that_are_to_be_kept(bool keepsData)
    {
        using var data = new TemporaryDirectory();
        await using var store = await InProcessStore.StartAsync(database, data.Path);
        var scene = new Scene(store);
        var listing = await scene.ApprovedAsync();
        var installed = await TracesAsync(store);
        Assert.That(installed.Values, Is.All.GreaterThan(0), string.Join(", ", installed));

        await store.AskAsync((ISettingService settings) => settings.SaveSettingAsync(new FleaMarketSettings { KeepDataOnUninstall = keepsData }));
        await store.AskAsync((IPluginService plugins) => plugins.PreparePluginToUninstallAsync(FleaMarketDefaults.SystemName));
        await store.AskAsync((IPluginService plugins) => plugins.UninstallPluginsAsync());
        await store.RestartAsync();
        Assert.That((await TracesAsync(store)).Values, Is.All.Zero, string.Join(", ", await TracesAsync(store)));

        await store.AskAsync((IPluginService plugins) => plugins.PreparePluginToInstallAsync(FleaMarketDefaults.SystemName));
        await store.RestartAsync();
        await store.RestartAsync();
        Assert.That(await TracesAsync(store), Is.EqualTo(installed));
        Assert.That(await store.AskAsync((IRepository<Listing> listings) => listings.Table.CountAsync()), Is.EqualTo(keepsData ? 1 : 0));
        if (keepsData)
            Assert.That((await scene.HistoryAsync(listing)).Count, Is.EqualTo(2));
        Scene.Done(await scene.ApproveAsync(await scene.OfferedAsync()));
    }

    private static async Task<Dictionary<string, int>> TracesAsync(InProcessStore store) => new()
    {
        ["texts"] = await CountAsync<LocaleStringResource>(store, text => text.ResourceName.ToLower().Contains("fleamarket")),
        ["templates"] = await CountAsync<MessageTemplate>(store, template => template.Name.Contains("FleaMarket")),
        ["permissions"] = await CountAsync<PermissionRecord>(store, permission => permission.SystemName.StartsWith("FleaMarket")),
        ["activities"] = await CountAsync<ActivityLogType>(store, type => type.SystemKeyword.StartsWith("FleaMarket")),
        ["settings"] = await store.AskAsync((ISettingService settings) => CountAsync(settings))
    };

    private static Task<int> CountAsync<T>(InProcessStore store, System.Linq.Expressions.Expression<Func<T, bool>> which) where T : Nop.Core.BaseEntity =>
        store.AskAsync((IRepository<T> rows) => rows.Table.CountAsync(which));

    private static async Task<int> CountAsync(ISettingService settings) =>
        (await settings.GetAllSettingsAsync()).Count(setting => setting.Name.StartsWith("fleamarket", StringComparison.OrdinalIgnoreCase));
}
