using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Nop.Plugin.Misc.FleaMarket.Models;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Puts a <see cref="CleanTextFilter"/> before each action of the plugin, and before no other.</summary>
public sealed class CleanTextConvention : IApplicationModelConvention
{
    private const int MaxDepth = 3;

    public void Apply(ApplicationModel application)
    {
        var own = application.Controllers.Where(controller => controller.ControllerType.Assembly == typeof(CleanTextConvention).Assembly);
        foreach (var action in own.SelectMany(controller => controller.Actions))
            action.Filters.Add(new CleanTextFilter(action.Parameters.SelectMany(Multiline).ToHashSet(StringComparer.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Multiline(ParameterModel parameter) =>
        (parameter.ParameterInfo.IsDefined(typeof(MultilineAttribute)) ? [parameter.ParameterName] : Enumerable.Empty<string>())
        .Concat(Multiline(parameter.ParameterType, 0));

    private static IEnumerable<string> Multiline(Type type, int depth) => depth == MaxDepth ? [] : type.GetProperties()
        .SelectMany(field => field.IsDefined(typeof(MultilineAttribute)) ? [field.Name] : Multiline(ElementOf(field.PropertyType), depth + 1));

    private static Type ElementOf(Type type) => type.IsGenericType ? type.GetGenericArguments()[^1] : type;
}
