using System.ComponentModel;

namespace Nop.Web.Framework.Mvc.ModelBinding;

[AttributeUsage(AttributeTargets.Property)]
public sealed partial class NopResourceDisplayNameAttribute(string resourceKey) : DisplayNameAttribute(resourceKey), IModelAttribute
{
    public string ResourceKey { get; set; } = resourceKey;
    public string Name => nameof(NopResourceDisplayNameAttribute);

    /// <summary>In the working language.</summary>
    public override string DisplayName =>
        EngineContext.Current.Resolve<ILocalizationService>().GetResourceAsync(ResourceKey).GetAwaiter().GetResult();
}
