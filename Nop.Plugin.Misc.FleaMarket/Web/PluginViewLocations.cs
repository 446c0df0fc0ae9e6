using Microsoft.AspNetCore.Mvc.Razor;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>Looks for views in the plugin last, so that a theme's view of the same name comes first.</summary>
public sealed class PluginViewLocations : IViewLocationExpander
{
    private static readonly string[] _locations =
    [
        "/Plugins/Misc.FleaMarket/Views/{1}/{0}.cshtml",
        "/Plugins/Misc.FleaMarket/Views/Deals/{0}.cshtml",
        "/Plugins/Misc.FleaMarket/Views/Shared/{0}.cshtml"
    ];

    public void PopulateValues(ViewLocationExpanderContext context)
    {
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        viewLocations.Concat(_locations);
}
