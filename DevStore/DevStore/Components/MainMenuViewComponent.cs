using Nop.Core.Domain.Menus;
using Nop.Web.Models.Catalog;
using Nop.Web.Models.Menus;

namespace DevStore.Components;

public sealed class MainMenuViewComponent(CategoryModelFactory categories, ILocalizationService localization, INopUrlHelper urls) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var menu = new MenuModel { Id = 1, MenuType = MenuType.Main, Name = await localization.GetResourceAsync("Categories") };
        menu.Items.Add(new MenuItemModel { Title = await localization.GetResourceAsync("Homepage"), Url = urls.RouteUrl(NopRouteNames.General.HOMEPAGE) });
        foreach (var category in await categories.TreeAsync())
            menu.Items.Add(Item(category));
        return View(menu);
    }

    private static MenuItemModel Item(CategorySimpleModel category) => new()
    {
        Title = category.Name,
        Url = category.Route,
        ChildrenItems = [.. category.SubCategories.Select(Item)]
    };
}
