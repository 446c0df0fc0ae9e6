using System.Linq.Expressions;
using System.Reflection;
using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services;

public static class LocalizedTexts
{
    /// <summary>
    /// Like <c>GetLocalizedAsync</c>, but a text that is not translated is read by reflection: nopCommerce compiles the selector anew for
    /// each of them, which takes longer than the rest of a page with many names.
    /// </summary>
    /// <param name="text">Names the property, such as <c>product => product.Name</c>.</param>
    /// <param name="languageId">Null is the visitor's; 0 is none, and the text as it stands.</param>
    public static async Task<string> TextAsync<TEntity>(
        this ILocalizationService localization, TEntity entity, Expression<Func<TEntity, string>> text, int? languageId = null)
        where TEntity : BaseEntity, ILocalizedEntity =>
        await localization.GetLocalizedAsync(entity, text, languageId, returnDefaultValue: false) is { Length: > 0 } translated
            ? translated
            : (string)((PropertyInfo)((MemberExpression)text.Body).Member).GetValue(entity)!;
}
