using Microsoft.AspNetCore.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Lets an action read clean text only, whatever part of the request it comes with.</summary>
/// <param name="multiline">Names of the action's texts that keep their line breaks.</param>
public sealed class CleanTextFilter(IReadOnlySet<string> multiline) : IResourceFilter
{
    public IReadOnlySet<string> Multiline => multiline;

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        foreach (var (name, value) in context.RouteData.Values.ToList())
            if (value is string text)
                context.RouteData.Values[name] = Domain.UserText.CleanLine(text);
        var factories = context.ValueProviderFactories;
        for (var at = 0; at < factories.Count; at++)
            factories[at] = new CleanValueProviderFactory(factories[at], multiline);
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
