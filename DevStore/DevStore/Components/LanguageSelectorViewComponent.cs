namespace DevStore.Components;

public sealed class LanguageSelectorViewComponent(ILanguageService languages, IWorkContext work, IStoreContext stores, IWebHelper web) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var returnUrl = web.GetRawUrl(Request);
        var current = await work.GetWorkingLanguageAsync();
        var available = await languages.GetAllLanguagesAsync(storeId: (await stores.GetCurrentStoreAsync()).Id);
        return View(available.Select(language => new SelectListItem(language.Name,
            Url.RouteUrl(NopRouteNames.Standard.CHANGE_LANGUAGE, new { langid = language.Id, returnUrl }), language.Id == current.Id)).ToList());
    }
}
