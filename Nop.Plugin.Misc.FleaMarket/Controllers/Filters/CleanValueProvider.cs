using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>The values of another provider, cleaned.</summary>
public sealed class CleanValueProvider(IValueProvider inner, IReadOnlySet<string> multiline) :
    IBindingSourceValueProvider, IEnumerableValueProvider, IKeyRewriterValueProvider
{
    public bool ContainsPrefix(string prefix) => inner.ContainsPrefix(prefix);

    public ValueProviderResult GetValue(string key)
    {
        var found = inner.GetValue(key);
        return found == ValueProviderResult.None
            ? found
            : new(found.Values.Select(value => value is null ? null : Clean(key, value)).ToArray(), found.Culture);
    }

    public IDictionary<string, string> GetKeysFromPrefix(string prefix) =>
        inner is IEnumerableValueProvider many ? many.GetKeysFromPrefix(prefix) : new Dictionary<string, string>();

    public IValueProvider? Filter(BindingSource bindingSource) =>
        inner is IBindingSourceValueProvider sourced ? Around(sourced.Filter(bindingSource)) : null;

    public IValueProvider? Filter() => inner is IKeyRewriterValueProvider rewriter ? Around(rewriter.Filter()) : this;

    private CleanValueProvider? Around(IValueProvider? filtered) => filtered is null ? null : new(filtered, multiline);

    private string Clean(string key, string value) =>
        multiline.Contains(NameOf(key)) ? UserText.CleanLines(value) : UserText.CleanLine(value);

    /// <summary>The last part of "Locales[0].Text", and "Names" of "Names[0]".</summary>
    private static string NameOf(string key)
    {
        var name = key[(key.LastIndexOf('.') + 1)..];
        return name.IndexOf('[') is > 0 and var bracket ? name[..bracket] : name;
    }
}
