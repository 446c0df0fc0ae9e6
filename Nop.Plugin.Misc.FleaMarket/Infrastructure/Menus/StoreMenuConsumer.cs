using Nop.Core.Domain.Menus;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Services.Events;
using Nop.Services.Localization;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Models.Menus;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Menus;

/// <summary>Puts the section into the store's top menu and the first of its footer menus.</summary>
public class StoreMenuConsumer(FleaMarketSettings settings, INopUrlHelper urls, ILocalizationService localization) :
    IConsumer<ModelPreparedEvent<BaseNopModel>>,
    IConsumer<ModelPreparedEvent<IEnumerable<BaseNopModel>>>
{
    private const string CssClass = "flea-market-menu-item";

    public async Task HandleEventAsync(ModelPreparedEvent<BaseNopModel> eventMessage)
    {
        if (eventMessage.Model is MenuModel { MenuType: MenuType.Main } menu)
            await SetAsync(menu, settings.ShowInTopMenu);
    }

    public async Task HandleEventAsync(ModelPreparedEvent<IEnumerable<BaseNopModel>> eventMessage)
    {
        if (eventMessage.Model.FirstOrDefault() is MenuModel { MenuType: MenuType.Footer } menu)
            await SetAsync(menu, settings.ShowInFooter);
    }

    /// <summary>The store keeps its menus in a cache that requests share, so the list is replaced, never changed.</summary>
    private async Task SetAsync(MenuModel menu, bool isShown)
    {
        if (menu.Items.Any(item => item.CssClass == CssClass) == isShown)
            return;
        var others = menu.Items.Where(item => item.CssClass != CssClass);
        menu.Items = isShown ? [.. others, await ItemAsync()] : [.. others];
    }

    private async Task<MenuItemModel> ItemAsync() => new()
    {
        Title = await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Section.Title"),
        Url = urls.RouteUrl(FleaMarketRoutes.Section),
        CssClass = CssClass
    };
}
