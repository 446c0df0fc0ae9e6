using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>Puts refusals, in words, beside the fields of a form that they are about.</summary>
public class FormErrors(ILocalizationService localization)
{
    /// <param name="fieldOf">An empty name for what concerns the form as a whole; null for what its fields say already.</param>
    public async Task AddAsync<TRefusal>(ModelStateDictionary form, IEnumerable<TRefusal> refusals, Func<TRefusal, string?> fieldOf) where TRefusal : struct, Enum
    {
        foreach (var refusal in refusals)
            if (fieldOf(refusal) is { } field)
                form.AddModelError(field, await localization.GetLocalizedEnumAsync(refusal));
    }
}
