using Microsoft.AspNetCore.Mvc.Razor;
using Nop.Core.Domain;
using Nop.Web.Framework;
using Nop.Web.Framework.Themes;

namespace DevStore.Web;

internal sealed class ThemeContext(StoreInformationSettings settings, StoreOptions options) : IThemeContext
{
    public Task<string> GetWorkingThemeNameAsync() => Task.FromResult(options.Theme ?? settings.DefaultStoreTheme ?? "DefaultClean");
}

/// <summary>A theme's view wins over the store's and over a plugin's that it asks for by name.</summary>
internal sealed class ThemeViewLocations : IViewLocationExpander
{
    private const string Theme = "nop.themename";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.AreaName != AreaNames.ADMIN)
            context.Values[Theme] = context.ActionContext.HttpContext.RequestServices
                .GetRequiredService<IThemeContext>().GetWorkingThemeNameAsync().GetAwaiter().GetResult();
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        context.Values.TryGetValue(Theme, out var theme)
            ? viewLocations.Prepend($"/Themes/{theme}/Views/Shared/{{0}}.cshtml").Prepend($"/Themes/{theme}/Views/{{1}}/{{0}}.cshtml")
            : viewLocations;
}
