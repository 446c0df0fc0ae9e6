namespace Nop.Services.Plugins;

public interface IPlugin
{
    PluginDescriptor PluginDescriptor { get; set; }

    string GetConfigurationPageUrl();
    Task InstallAsync();
    Task InstallSampleDataAsync();
    Task UninstallAsync();
    Task UpdateAsync(string currentVersion, string targetVersion);

    /// <summary>Throws where the plugin must not be uninstalled now.</summary>
    Task PreparePluginToUninstallAsync();
}
