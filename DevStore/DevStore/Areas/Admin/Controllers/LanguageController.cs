using DevStore.Areas.Admin.Grids;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc;
using Nop.Web.Framework.Mvc.Filters;

namespace DevStore.Areas.Admin.Controllers;

public class LanguageController(ILanguageService languages, ILocalizationService localization) : BaseAdminController
{
    public IActionResult Index() => RedirectToAction(nameof(List));

    [CheckPermission(StandardPermission.Configuration.MANAGE_LANGUAGES)]
    public IActionResult List() => View(new ListSearchModel().WithPageSize());

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_LANGUAGES)]
    public async Task<IActionResult> List(ListSearchModel searchModel) =>
        Json((await languages.GetAllLanguagesAsync(showHidden: true)).ToGrid(searchModel, language => new LanguageModel
        {
            Id = language.Id,
            Name = language.Name,
            LanguageCulture = language.LanguageCulture,
            DisplayOrder = language.DisplayOrder,
            Published = language.Published
        }));

    [CheckPermission(StandardPermission.Configuration.MANAGE_LANGUAGES)]
    public async Task<IActionResult> Edit(int id) => await languages.GetLanguageByIdAsync(id) is { } language
        ? View(new LocaleResourceSearchModel { LanguageId = id, LanguageName = language.Name }.WithPageSize())
        : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_LANGUAGES)]
    public async Task<IActionResult> Resources(int languageId, LocaleResourceSearchModel searchModel)
    {
        var all = await localization.GetAllResourceValuesAsync(languageId, loadPublicLocales: null);
        var matching = all
            .Where(pair => pair.Key.Contains(searchModel.SearchResourceName ?? string.Empty, StringComparison.OrdinalIgnoreCase))
            .OrderBy(pair => pair.Key)
            .ToList();
        return Json(matching.ToGrid(searchModel, pair => new LocaleResourceModel { Id = pair.Value.Key, ResourceName = pair.Key, ResourceValue = pair.Value.Value }));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_LANGUAGES)]
    public async Task<IActionResult> ResourceUpdate(LocaleResourceModel model)
    {
        if (await localization.GetLocaleStringResourceByIdAsync(model.Id) is not { } resource)
            return NotFound();

        resource.ResourceValue = model.ResourceValue;
        await localization.UpdateLocaleStringResourceAsync(resource);
        return new NullJsonResult();
    }
}
