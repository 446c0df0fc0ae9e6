using Nop.Core.Domain.Localization;
using Nop.Core.Infrastructure;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Web.Infrastructure;

public partial class BaseRouteProvider
{
    /// <returns>An optional first segment with the language's code, or nothing where such addresses are off.</returns>
    protected string GetLanguageRoutePattern() =>
        EngineContext.Current.Resolve<LocalizationSettings>().SeoFriendlyUrlsForLanguagesEnabled
            ? $"{{{NopRoutingDefaults.RouteValue.Language}:maxlength(2):{NopRoutingDefaults.LanguageParameterTransformer}=}}"
            : string.Empty;
}
