namespace DevStore.Components;

public sealed class CurrencySelectorViewComponent(ICurrencyService currencies, ILocalizationService localization, IWorkContext work,
    IStoreContext stores, IWebHelper web) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var returnUrl = web.GetRawUrl(Request);
        var current = await work.GetWorkingCurrencyAsync();
        var items = new List<SelectListItem>();
        foreach (var currency in await currencies.GetAllCurrenciesAsync(storeId: (await stores.GetCurrentStoreAsync()).Id))
            items.Add(new SelectListItem(await localization.GetLocalizedAsync(currency, c => c.Name),
                Url.RouteUrl(NopRouteNames.Standard.CHANGE_CURRENCY, new { customercurrency = currency.Id, returnUrl }), currency.Id == current.Id));
        return View(items);
    }
}
