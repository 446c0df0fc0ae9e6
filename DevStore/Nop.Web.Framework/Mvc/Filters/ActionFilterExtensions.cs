using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Nop.Web.Framework.Mvc.Filters;

internal static class ActionFilterExtensions
{
    /// <summary>The attribute set on the action itself, which overrides the one of its controller.</summary>
    public static T OfAction<T>(this ActionDescriptor action) where T : class, IFilterMetadata => action.FilterDescriptors
        .Where(descriptor => descriptor.Scope == FilterScope.Action)
        .Select(descriptor => descriptor.Filter)
        .OfType<T>()
        .FirstOrDefault();
}
