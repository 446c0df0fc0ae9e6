using Microsoft.AspNetCore.Mvc.Razor;
using Nop.Web.Framework.Localization;

namespace Nop.Web.Framework.Mvc.Razor;

public abstract partial class NopRazorPage<TModel> : RazorPage<TModel>
{
    protected ILocalizationService _localizationService;
    protected Localizer _localizer;

    public Localizer T => _localizer ??= Translate;

    private LocalizedString Translate(string key, params object[] args)
    {
        _localizationService ??= EngineContext.Current.Resolve<ILocalizationService>();
        var text = _localizationService.GetResourceAsync(key).GetAwaiter().GetResult();
        if (string.IsNullOrEmpty(text))
            return new LocalizedString(key);

        return new LocalizedString(args is null || args.Length == 0 ? text : string.Format(text, args));
    }
}
