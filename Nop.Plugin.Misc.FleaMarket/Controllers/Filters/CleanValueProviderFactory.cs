using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Puts a <see cref="CleanValueProvider"/> around what another factory makes.</summary>
public sealed class CleanValueProviderFactory(IValueProviderFactory inner, IReadOnlySet<string> multiline) : IValueProviderFactory
{
    public async Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        var made = context.ValueProviders.Count;
        await inner.CreateValueProviderAsync(context);
        for (var at = made; at < context.ValueProviders.Count; at++)
            context.ValueProviders[at] = new CleanValueProvider(context.ValueProviders[at], multiline);
    }
}
