using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Catalog;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Areas.Admin.Factories;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>Fills the search above the grid, and reads it.</summary>
public class ListingSearchFactory(
    IBaseAdminModelFactory lists,
    ICategoryService categories,
    IStoreService stores,
    IDateTimeHelper dates,
    ILocalizationService localization,
    IPermissionService permissions,
    ModerationReasons reasons)
{
    public async Task<ListingSearchModel> PrepareAsync(ListingSearchModel model)
    {
        model.SetGridPageSize();
        foreach (var status in Enum.GetValues<ListingStatus>())
            model.AvailableStatuses.Add(new(await localization.GetLocalizedEnumAsync(status), ((int)status).ToString(CultureInfo.InvariantCulture)));
        await lists.PrepareCategoriesAsync(model.AvailableCategories);
        await lists.PrepareStoresAsync(model.AvailableStores);
        foreach (var reason in await reasons.TextsAsync())
            model.AvailableReasons.Add(reason);
        model.HasOneStore = (await stores.GetAllStoresAsync()).Count == 1;
        model.MayModerate = await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate);
        model.MayConfigure = await permissions.AuthorizeAsync(FleaMarketPermissions.Configure);
        return model;
    }

    public async Task<ModerationFilter> FilterAsync(ListingSearchModel model) => new()
    {
        Statuses = (model.SearchStatusIds ?? []).Select(id => (ListingStatus)id).Where(Enum.IsDefined).ToList(),
        SellerId = model.SearchSellerId > 0 ? model.SearchSellerId : null,
        SellerLogin = model.SearchSeller,
        Text = model.SearchText,
        CategoryIds = await CategoryIdsAsync(model.SearchCategoryId),
        StoreId = model.SearchStoreId > 0 ? model.SearchStoreId : null,
        ChangedFromUtc = await ToUtcAsync(model.SearchFrom),
        ChangedBeforeUtc = await ToUtcAsync(model.SearchTo?.Date.AddDays(1))
    };

    private async Task<IReadOnlyCollection<int>> CategoryIdsAsync(int categoryId) =>
        categoryId <= 0 ? [] : [categoryId, .. await categories.GetChildCategoryIdsAsync(categoryId, showHidden: true)];

    private async Task<DateTime?> ToUtcAsync(DateTime? local) =>
        local is { } time ? dates.ConvertToUtcTime(time, await dates.GetCurrentTimeZoneAsync()) : null;
}
