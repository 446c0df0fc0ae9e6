using System.IO.Compression;
using DevStore;
using Microsoft.AspNetCore.Http;
using Nop.Core;
using Nop.Services.Plugins;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>An owner's way: upload the archive, restart, install, restart.</summary>
internal class UploadTests
{
    [Test]
    public async Task An_uploaded_plugin_is_installed_by_the_start_after_the_one_that_found_it()
    {
        using var directory = new TemporaryDirectory();
        var options = new StoreOptions { DataDirectory = directory["data"], PluginsDirectory = directory["plugins"], Testing = true };
        await StartedAsync(options, async plugins => Assert.That((await AllAsync(plugins)), Is.Empty), Archive());
        await StartedAsync(options, async plugins =>
        {
            Assert.That((await AllAsync(plugins)).Select(plugin => plugin.Installed), Is.EqualTo(new[] { false }));
            await plugins.PreparePluginToInstallAsync(FleaMarketDefaults.SystemName);
            Assert.That(plugins.IsRestartRequired(), Is.True);
        });
        await StartedAsync(options, async plugins =>
        {
            Assert.That((await AllAsync(plugins)).Select(plugin => plugin.Installed), Is.EqualTo(new[] { true }));
            Assert.That(plugins.IsRestartRequired(), Is.False);
        });
    }

    [Test]
    public async Task An_archive_with_two_roots_is_refused()
    {
        using var directory = new TemporaryDirectory();
        var options = new StoreOptions { DataDirectory = directory["data"], PluginsDirectory = directory["plugins"], Testing = true };
        await using var store = await StoreHost.CreateAsync(options);
        using var scope = store.CreateScope();

        Assert.That(() => scope.Get<IUploadService>().UploadPluginsAndThemesAsync(Archive("stray.txt")), Throws.InstanceOf<NopException>());
        Assert.That(scope.Get<IPluginService>().IsRestartRequired(), Is.False);
    }

    private static async Task StartedAsync(StoreOptions options, Func<IPluginService, Task> look, IFormFile? upload = null)
    {
        await using var store = await StoreHost.CreateAsync(options);
        using var scope = store.CreateScope();
        await look(scope.Get<IPluginService>());
        if (upload is not null)
            await scope.Get<IUploadService>().UploadPluginsAndThemesAsync(upload);
    }

    private static Task<IList<PluginDescriptor>> AllAsync(IPluginService plugins) => plugins.GetPluginDescriptorsAsync<IPlugin>(LoadPluginsMode.All);

    private static FormFile Archive(string? stray = null)
    {
        var stream = new MemoryStream();
        ZipFile.CreateFromDirectory(Path.Combine(StoreHost.ContentRoot, "Plugins", "Misc.FleaMarket"), stream, CompressionLevel.Fastest, includeBaseDirectory: true);
        if (stray is not null)
            using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
                archive.CreateEntry(stray);
        return new FormFile(stream, 0, stream.Length, "archivefile", "Misc.FleaMarket.zip");
    }
}
