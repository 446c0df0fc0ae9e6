using Nop.Web.Areas.Admin.Factories;

namespace DevStore.Areas.Admin.Factories;

internal class BaseAdminModelFactory(IStoreService stores, ICategoryService categories, ICustomerService customers,
    ILocalizationService localization) : IBaseAdminModelFactory
{
    public async Task PrepareStoresAsync(IList<SelectListItem> items, bool withSpecialDefaultItem = true, string? defaultItemText = null)
    {
        foreach (var store in await stores.GetAllStoresAsync())
            items.Add(new SelectListItem(store.Name, $"{store.Id}"));
        await InsertDefaultAsync(items, withSpecialDefaultItem, defaultItemText);
    }

    public async Task PrepareCategoriesAsync(IList<SelectListItem> items, bool withSpecialDefaultItem = true, string? defaultItemText = null)
    {
        var all = await categories.GetAllCategoriesAsync(showHidden: true);
        foreach (var category in all)
            items.Add(new SelectListItem(await categories.GetFormattedBreadCrumbAsync(category, all), $"{category.Id}"));
        await InsertDefaultAsync(items, withSpecialDefaultItem, defaultItemText);
    }

    public async Task PrepareCustomerRolesAsync(IList<SelectListItem> items, bool withSpecialDefaultItem = true, string? defaultItemText = null)
    {
        foreach (var role in await customers.GetAllCustomerRolesAsync(showHidden: true))
            items.Add(new SelectListItem(role.Name, $"{role.Id}"));
        await InsertDefaultAsync(items, withSpecialDefaultItem, defaultItemText);
    }

    private async Task InsertDefaultAsync(IList<SelectListItem> items, bool wanted, string? text)
    {
        if (wanted)
            items.Insert(0, new SelectListItem(text ?? await localization.GetResourceAsync("Admin.Common.All"), "0"));
    }
}
