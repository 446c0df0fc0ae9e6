using System.Reflection;
using System.Text.Json.Serialization;
using Nop.Core.Infrastructure;

namespace Nop.Services.Plugins;

public class PluginDescriptor : PluginDescriptorBaseInfo, IDescriptor
{
    public virtual string Group { get; set; }
    public virtual string FriendlyName { get; set; }
    public virtual IList<string> SupportedVersions { get; set; } = new List<string>();
    public virtual string Author { get; set; }
    public virtual int DisplayOrder { get; set; }

    [JsonPropertyName("FileName")]
    public virtual string AssemblyFileName { get; set; }
    public virtual string Description { get; set; }

    [JsonIgnore]
    public virtual bool Installed { get; set; }

    [JsonIgnore]
    public virtual Type PluginType { get; set; }

    /// <summary>Full path of the plugin's assembly in its folder.</summary>
    [JsonIgnore]
    public virtual string OriginalAssemblyFile { get; set; }

    /// <summary>Full paths of the DLLs in the plugin's folder, its own among them.</summary>
    [JsonIgnore]
    public virtual IList<string> PluginFiles { get; set; }

    [JsonIgnore]
    public virtual Assembly ReferencedAssembly { get; set; }

    public virtual TPlugin Instance<TPlugin>() where TPlugin : class, IPlugin
    {
        var instance = EngineContext.Current.ResolveUnregistered(PluginType) as TPlugin;
        if (instance is not null)
            instance.PluginDescriptor = this;
        return instance;
    }
}
