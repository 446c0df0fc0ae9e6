namespace Nop.Services.Plugins;

public interface IPluginService
{
    Task<IList<PluginDescriptor>> GetPluginDescriptorsAsync<TPlugin>(LoadPluginsMode loadMode = LoadPluginsMode.InstalledOnly,
        Customer customer = null, int storeId = 0, string group = null, string dependsOnSystemName = "",
        string friendlyName = null, string author = null) where TPlugin : class, IPlugin;

    Task<PluginDescriptor> GetPluginDescriptorBySystemNameAsync<TPlugin>(string systemName,
        LoadPluginsMode loadMode = LoadPluginsMode.InstalledOnly, Customer customer = null, int storeId = 0, string group = null)
        where TPlugin : class, IPlugin;

    Task<IList<TPlugin>> GetPluginsAsync<TPlugin>(LoadPluginsMode loadMode = LoadPluginsMode.InstalledOnly,
        Customer customer = null, int storeId = 0, string group = null) where TPlugin : class, IPlugin;

    IPlugin FindPluginByTypeInAssembly(Type typeInAssembly);
    Task<string> GetPluginLogoUrlAsync(PluginDescriptor pluginDescriptor);
    Task PreparePluginToInstallAsync(string systemName, Customer customer = null, bool checkDependencies = true);
    Task PreparePluginToUninstallAsync(string systemName);
    void ResetChanges();
    Task InstallPluginsAsync();
    Task UninstallPluginsAsync();
    Task UpdatePluginsAsync();
    bool IsRestartRequired();
}
