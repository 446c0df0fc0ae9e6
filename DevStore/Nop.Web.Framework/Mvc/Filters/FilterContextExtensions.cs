namespace Nop.Web.Framework.Mvc.Filters;

internal static class FilterContextExtensions
{
    /// <summary>What the attribute on the action says, else <paramref name="otherwise"/>: that of the controller.</summary>
    public static bool IsIgnored<TAttribute>(this FilterContext context, Func<TAttribute, bool> ignores, bool otherwise)
        where TAttribute : class, IFilterMetadata
    {
        var onAction = context.ActionDescriptor.FilterDescriptors
            .Where(descriptor => descriptor.Scope == FilterScope.Action)
            .Select(descriptor => descriptor.Filter)
            .OfType<TAttribute>()
            .FirstOrDefault();
        return onAction is null ? otherwise : ignores(onAction);
    }
}
