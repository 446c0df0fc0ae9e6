using Nop.Data.Migrations;
using Nop.Services.Installation;
using ILogger = Nop.Services.Logging.ILogger;

namespace DevStore.PluginLoading;

/// <summary>Installs at the start after the one that asked for it; a plugin that fails stays as it was, with the reason in the log.</summary>
internal sealed class PluginService(PluginLibrary library, Lazy<IMigrationManager> migrations, ISettingService settings, ILogger logger) : IPluginService
{
    private PluginState State => library.State;

    public Task<IList<PluginDescriptor>> GetPluginDescriptorsAsync<TPlugin>(LoadPluginsMode loadMode = LoadPluginsMode.InstalledOnly,
        Customer? customer = null, int storeId = 0, string? group = null, string dependsOnSystemName = "",
        string? friendlyName = null, string? author = null) where TPlugin : class, IPlugin =>
        Task.FromResult<IList<PluginDescriptor>>([.. library.Descriptors
            .Where(plugin => loadMode == LoadPluginsMode.All || plugin.Installed == (loadMode == LoadPluginsMode.InstalledOnly))
            .Where(plugin => Matches(group, plugin.Group, exactly: true) && Matches(friendlyName, plugin.FriendlyName) && Matches(author, plugin.Author))
            .Where(plugin => typeof(TPlugin) == typeof(IPlugin) || typeof(TPlugin).IsAssignableFrom(plugin.PluginType))
            .OrderBy(plugin => plugin.Group).ThenBy(plugin => plugin.DisplayOrder)]);

    public async Task<PluginDescriptor> GetPluginDescriptorBySystemNameAsync<TPlugin>(string systemName,
        LoadPluginsMode loadMode = LoadPluginsMode.InstalledOnly, Customer? customer = null, int storeId = 0, string? group = null)
        where TPlugin : class, IPlugin =>
        (await GetPluginDescriptorsAsync<TPlugin>(loadMode, customer, storeId, group)).FirstOrDefault(plugin => plugin.SystemName == systemName)!;

    public async Task<IList<TPlugin>> GetPluginsAsync<TPlugin>(LoadPluginsMode loadMode = LoadPluginsMode.InstalledOnly,
        Customer? customer = null, int storeId = 0, string? group = null) where TPlugin : class, IPlugin =>
        [.. (await GetPluginDescriptorsAsync<TPlugin>(loadMode, customer, storeId, group)).Where(plugin => plugin.PluginType is not null).Select(plugin => plugin.Instance<TPlugin>())];

    public IPlugin FindPluginByTypeInAssembly(Type typeInAssembly) =>
        library.Descriptors.FirstOrDefault(plugin => plugin.ReferencedAssembly == typeInAssembly.Assembly)?.Instance<IPlugin>()!;

    public Task<string> GetPluginLogoUrlAsync(PluginDescriptor pluginDescriptor)
    {
        var folder = Path.GetDirectoryName(pluginDescriptor.OriginalAssemblyFile)!;
        var logo = new[] { "jpg", "png", "gif" }.Select(extension => "logo." + extension).FirstOrDefault(name => File.Exists(Path.Combine(folder, name)));
        return Task.FromResult(logo is null ? null! : $"/Plugins/{Path.GetFileName(folder)}/{logo}");
    }

    public Task PreparePluginToInstallAsync(string systemName, Customer? customer = null, bool checkDependencies = true)
    {
        if (!State.PluginNamesToInstall.Contains(systemName))
            State.PluginNamesToInstall.Add(systemName);
        State.Save();
        return Task.CompletedTask;
    }

    public async Task PreparePluginToUninstallAsync(string systemName)
    {
        if (State.PluginNamesToUninstall.Contains(systemName))
            return;
        if (await GetPluginDescriptorBySystemNameAsync<IPlugin>(systemName) is { } plugin)
            await plugin.Instance<IPlugin>().PreparePluginToUninstallAsync();

        State.PluginNamesToUninstall.Add(systemName);
        State.Save();
    }

    public void ResetChanges()
    {
        State.PluginNamesToInstall.Clear();
        State.PluginNamesToUninstall.Clear();
        State.Save();
        if (Directory.Exists(library.Uploaded))
            Directory.Delete(library.Uploaded, recursive: true);
    }

    /// <summary>The wish for sample data is forgotten once nothing is left to install.</summary>
    public async Task InstallPluginsAsync()
    {
        var samples = await settings.GetSettingAsync(NopInstallationDefaults.InstallPluginSampleDataSettingName);
        await InstallPluginsAsync(bool.TryParse(samples?.Value, out var wanted) && wanted);
        if (samples is not null && State.PluginNamesToInstall.Count == 0)
            await settings.DeleteSettingAsync(samples);
    }

    private Task InstallPluginsAsync(bool withSamples) =>
        ForEachAsync(plugin => !plugin.Installed && State.PluginNamesToInstall.Contains(plugin.SystemName), "installed", async plugin =>
        {
            migrations.Value.ApplyUpMigrations(plugin.ReferencedAssembly, MigrationProcessType.Installation);
            migrations.Value.ApplyUpMigrations(plugin.ReferencedAssembly, MigrationProcessType.Update, commitVersionOnly: true);
            await plugin.Instance<IPlugin>().InstallAsync();
            if (withSamples)
                await plugin.Instance<IPlugin>().InstallSampleDataAsync();
            State.InstalledPlugins.Add(new PluginDescriptorBaseInfo { SystemName = plugin.SystemName, Version = plugin.Version });
            State.PluginNamesToInstall.Remove(plugin.SystemName);
            plugin.Installed = true;
        });

    public Task UninstallPluginsAsync() =>
        ForEachAsync(plugin => plugin.Installed && State.PluginNamesToUninstall.Contains(plugin.SystemName), "uninstalled", async plugin =>
        {
            await plugin.Instance<IPlugin>().UninstallAsync();
            migrations.Value.ApplyDownMigrations(plugin.ReferencedAssembly);
            State.InstalledPlugins.RemoveAll(installed => installed.SystemName == plugin.SystemName);
            State.PluginNamesToUninstall.Remove(plugin.SystemName);
            plugin.Installed = false;
        });

    public Task UpdatePluginsAsync() =>
        ForEachAsync(plugin => State.InstalledPlugins.Exists(installed => installed.SystemName == plugin.SystemName && installed.Version != plugin.Version), "updated", async plugin =>
        {
            var installed = State.InstalledPlugins.First(one => one.SystemName == plugin.SystemName);
            migrations.Value.ApplyUpMigrations(plugin.ReferencedAssembly, MigrationProcessType.Update);
            await plugin.Instance<IPlugin>().UpdateAsync(installed.Version, plugin.Version);
            installed.Version = plugin.Version;
        });

    public bool IsRestartRequired() => State.PluginNamesToInstall.Count + State.PluginNamesToUninstall.Count > 0 || library.HasUploads;

    private async Task ForEachAsync(Func<PluginDescriptor, bool> which, string done, Func<PluginDescriptor, Task> work)
    {
        foreach (var plugin in library.Descriptors.Where(which).OrderBy(plugin => plugin.DisplayOrder).ToList())
        {
            try
            {
                await work(plugin);
            }
            catch (Exception exception)
            {
                Console.Error.WriteLine($"{plugin.SystemName} was not {done}: {exception}");
                await logger.ErrorAsync($"The plugin '{plugin.SystemName}' was not {done}", exception);
            }
        }
        State.Save();
    }

    private static bool Matches(string? wanted, string value, bool exactly = false) =>
        string.IsNullOrEmpty(wanted)
        || (exactly ? value.Equals(wanted, StringComparison.OrdinalIgnoreCase) : value?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true);
}
