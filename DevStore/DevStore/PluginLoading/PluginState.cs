using System.Text.Json;

namespace DevStore.PluginLoading;

/// <summary>What is installed, and what the next start has to do; kept in plugins.json of the data directory.</summary>
internal sealed class PluginState
{
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };
    private string _file = "";

    public List<PluginDescriptorBaseInfo> InstalledPlugins { get; init; } = [];
    public List<string> PluginNamesToInstall { get; init; } = [];
    public List<string> PluginNamesToUninstall { get; init; } = [];

    public static PluginState Load(string file)
    {
        var state = File.Exists(file) ? JsonSerializer.Deserialize<PluginState>(File.ReadAllText(file))! : new PluginState();
        state._file = file;
        return state;
    }

    public bool IsInstalled(string systemName) => InstalledPlugins.Exists(plugin => plugin.SystemName == systemName);

    public void Save()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        File.WriteAllText(_file, JsonSerializer.Serialize(this, _indented));
    }
}
