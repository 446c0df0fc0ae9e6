using DevStore.Data;
using DevStore.PluginLoading;
using Nop.Data.Mapping;

namespace DevStore;

/// <summary>What has to be there before the container: the database, the loaded plugins and their types.</summary>
internal sealed class StoreParts
{
    public StoreParts(StoreOptions options)
    {
        Singleton<AppSettings>.Instance = AppSettings;
        Singleton<ITypeFinder>.Instance = Types;
        Statements = new([.. options.Interceptors]);
        Database = Database.Of(options, Statements);
        Model = new(Types);
        IsNew = Database.Prepare(options.Fresh);
        Plugins = new PluginLibrary(options.PluginsDirectory, StateOf(options));
        Types.Add(Plugins.Assemblies);
        NameCompatibilityManager.AdditionalNameCompatibilities.AddRange(Types.FindClassesOfType<INameCompatibility>()
            .Except(NameCompatibilityManager.AdditionalNameCompatibilities).ToList());
        Startups = [.. Types.FindClassesOfType<INopStartup>().Select(type => (INopStartup)Activator.CreateInstance(type)!).OrderBy(startup => startup.Order)];
        DataSettingsManager.Installed = true;
    }

    public AppSettings AppSettings { get; } = new([new CacheConfig()]);
    public TypeFinder Types { get; } = new();
    public SqlStatements Statements { get; }
    public Database Database { get; }
    public StoreModel Model { get; }

    /// <summary>The database was empty.</summary>
    public bool IsNew { get; }
    public PluginLibrary Plugins { get; }
    public IReadOnlyList<INopStartup> Startups { get; }

    private PluginState StateOf(StoreOptions options)
    {
        Directory.CreateDirectory(options.DataDirectory);
        var file = Path.Combine(options.DataDirectory, "plugins.json");
        if (IsNew)
            File.Delete(file);

        var state = PluginState.Load(file);
        if (IsNew)
            state.PluginNamesToInstall.AddRange(options.Install);
        return state;
    }
}
