using System.Reflection;

namespace DevStore.PluginLoading;

/// <summary>The plugins found in their folders; those installed or about to be are loaded.</summary>
internal sealed class PluginLibrary
{
    private readonly string _directory;
    private readonly List<Assembly> _libraries = [];

    public PluginLibrary(string directory, PluginState state)
    {
        (_directory, State) = (directory, state);
        TakeInUploads();
        Descriptors = [.. Files().Select(Describe).Where(plugin => plugin.SupportedVersions.Contains(NopVersion.CURRENT_VERSION))];
        foreach (var plugin in Descriptors.Where(plugin => plugin.Installed || state.PluginNamesToInstall.Contains(plugin.SystemName)))
            Load(plugin);
    }

    public PluginState State { get; }
    public IReadOnlyList<PluginDescriptor> Descriptors { get; }
    public string Uploaded => Path.Combine(_directory, "Uploaded");
    public bool HasUploads => Directory.Exists(Uploaded) && Directory.EnumerateDirectories(Uploaded).Any();
    public IEnumerable<Assembly> Assemblies => Descriptors.Select(plugin => plugin.ReferencedAssembly).OfType<Assembly>();

    /// <summary>The plugins' assemblies and what else lies in their folders.</summary>
    public IEnumerable<Assembly> AllAssemblies => Assemblies.Concat(_libraries);

    public bool IsReady(Assembly assembly) => Descriptors.All(plugin => plugin.ReferencedAssembly != assembly || plugin.Installed);

    private void TakeInUploads()
    {
        foreach (var uploaded in HasUploads ? Directory.GetDirectories(Uploaded) : [])
        {
            var target = Path.Combine(_directory, Path.GetFileName(uploaded));
            if (Directory.Exists(target))
                Directory.Delete(target, recursive: true);
            Directory.Move(uploaded, target);
        }
    }

    private IEnumerable<string> Files() => Directory.Exists(_directory)
        ? Directory.GetDirectories(_directory).Select(folder => Path.Combine(folder, "plugin.json")).Where(File.Exists)
        : [];

    private PluginDescriptor Describe(string file)
    {
        var plugin = UploadService.DescriptorOf(File.ReadAllText(file));
        plugin.OriginalAssemblyFile = Path.Combine(Path.GetDirectoryName(file)!, plugin.AssemblyFileName);
        plugin.PluginFiles = Directory.GetFiles(Path.GetDirectoryName(file)!, "*.dll");
        plugin.Installed = State.IsInstalled(plugin.SystemName);
        return plugin;
    }

    private void Load(PluginDescriptor plugin)
    {
        plugin.ReferencedAssembly = Assembly.LoadFrom(plugin.OriginalAssemblyFile);
        _libraries.AddRange(plugin.PluginFiles.Where(file => file != plugin.OriginalAssemblyFile && !IsInStore(file)).Select(Assembly.LoadFrom));
        plugin.PluginType = plugin.ReferencedAssembly.GetTypes().First(type => typeof(IPlugin).IsAssignableFrom(type) && !type.IsAbstract);
    }

    /// <summary>The store's own library goes before a plugin's, whatever the versions.</summary>
    private static bool IsInStore(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return File.Exists(Path.Combine(AppContext.BaseDirectory, Path.GetFileName(file)))
            || AppDomain.CurrentDomain.GetAssemblies().Any(assembly => name.Equals(assembly.GetName().Name, StringComparison.OrdinalIgnoreCase));
    }
}
