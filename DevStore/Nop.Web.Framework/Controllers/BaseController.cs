using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Primitives;
using Nop.Core;
using Nop.Core.Events;
using Nop.Core.Infrastructure;
using Nop.Services.Localization;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.Filters;
using Nop.Web.Framework.UI;

namespace Nop.Web.Framework.Controllers;

[PublishModelEvents]
public abstract partial class BaseController : Controller
{
    private const string SelectedCard = "nop.selected-card-name";
    private const string SelectedTab = "nop.selected-tab-name";
    private const string SelectedTabField = "selected-tab-name";

    protected virtual async Task<string> RenderViewComponentToStringAsync(Type componentType, object arguments = null)
    {
        await using var writer = new StringWriter();
        var helper = EngineContext.Current.Resolve<IViewComponentHelper>();
        ((IViewContextAware)helper).Contextualize(
            new ViewContext(ControllerContext, NullView.Instance, ViewData, TempData, writer, new HtmlHelperOptions()));
        var content = await helper.InvokeAsync(componentType, arguments);
        content.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return writer.ToString();
    }

    protected virtual async Task<string> RenderPartialViewToStringAsync(string viewName, object model)
    {
        var view = FindPartialView(string.IsNullOrEmpty(viewName) ? ControllerContext.ActionDescriptor.ActionName : viewName);
        await EngineContext.Current.Resolve<IEventPublisher>().ModelPreparedAsync(model);
        ViewData.Model = model;

        await using var writer = new StringWriter();
        await view.RenderAsync(new ViewContext(ControllerContext, view, ViewData, TempData, writer, new HtmlHelperOptions()));
        return writer.ToString();
    }

    private IView FindPartialView(string viewName)
    {
        var engine = EngineContext.Current.Resolve<IRazorViewEngine>();
        var found = engine.FindView(ControllerContext, viewName, isMainPage: false);
        if (!found.Success)
            found = engine.GetView(null, viewName, isMainPage: false);

        return found.View ?? throw new InvalidOperationException($"The view '{viewName}' was not found.");
    }

    protected JsonResult ErrorJson(string error) => Json(new { error });

    protected JsonResult ErrorJson(object errors) => Json(new { error = errors });

    protected virtual void DisplayEditLink(string editPageUrl) =>
        EngineContext.Current.Resolve<INopHtmlHelper>().AddEditPageUrl(editPageUrl);

    protected virtual Task AddLocalesAsync<TLocalizedModelLocal>(ILanguageService languageService,
        IList<TLocalizedModelLocal> locales) where TLocalizedModelLocal : ILocalizedLocaleModel =>
        AddLocalesAsync(languageService, locales, null);

    protected virtual async Task AddLocalesAsync<TLocalizedModelLocal>(ILanguageService languageService,
        IList<TLocalizedModelLocal> locales, Action<TLocalizedModelLocal, int> configure) where TLocalizedModelLocal : ILocalizedLocaleModel
    {
        foreach (var language in await languageService.GetAllLanguagesAsync(showHidden: true))
        {
            var locale = Activator.CreateInstance<TLocalizedModelLocal>();
            locale.LanguageId = language.Id;
            configure?.Invoke(locale, language.Id);
            locales.Add(locale);
        }
    }

    protected virtual IActionResult AccessDeniedView()
    {
        var pageUrl = EngineContext.Current.Resolve<IWebHelper>().GetRawUrl(Request);
        return RedirectToAction("AccessDenied", "Security", new { pageUrl });
    }

    protected virtual async Task<JsonResult> AccessDeniedJsonAsync()
    {
        var localization = EngineContext.Current.Resolve<ILocalizationService>();
        return ErrorJson(await localization.GetResourceAsync("Admin.AccessDenied.Description"));
    }

    public virtual void SaveSelectedCardName(string cardName, bool persistForTheNextRequest = true) =>
        Keep(SelectedCard, cardName, persistForTheNextRequest);

    public virtual async Task SaveSelectedTabNameAsync(string tabName = "", bool persistForTheNextRequest = true)
    {
        if (!Request.HasFormContentType)
        {
            SaveSelectedTabName(tabName, StringValues.Empty, null, persistForTheNextRequest);
            return;
        }

        var form = await Request.ReadFormAsync();
        SaveSelectedTabName(tabName, form[SelectedTabField], null, persistForTheNextRequest);
        foreach (var (key, value) in form.Where(field => field.Key.StartsWith(SelectedTabField + "-", StringComparison.OrdinalIgnoreCase)))
            SaveSelectedTabName(null, value, key[(SelectedTabField.Length + 1)..], persistForTheNextRequest);
    }

    protected virtual void SaveSelectedTabName(string tabName, StringValues selectedTabName, string dataKeyPrefix, bool persistForTheNextRequest)
    {
        var name = string.IsNullOrEmpty(tabName) ? selectedTabName.ToString() : tabName;
        if (!string.IsNullOrEmpty(name))
            Keep(string.IsNullOrEmpty(dataKeyPrefix) ? SelectedTab : $"{SelectedTab}-{dataKeyPrefix}", name, persistForTheNextRequest);
    }

    private void Keep(string key, string value, bool forTheNextRequest)
    {
        if (forTheNextRequest)
            TempData[key] = value;
        else
            ViewData[key] = value;
    }
}
