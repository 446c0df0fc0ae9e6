using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Catalog;
using Nop.Services.Security;
using Nop.Web.Areas.Admin.Factories;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Fills the search above the grid, and reads it.</summary>
public class ListingSearchFactory(
    GridSearch search,
    IBaseAdminModelFactory lists,
    ICategoryService categories,
    UserTimeZone times,
    IPermissionService permissions,
    ModerationReasons reasons)
{
    public async Task<ListingSearchModel> PrepareAsync(ListingSearchModel model)
    {
        await search.FillAsync(model);
        await search.AddAsync<ListingStatus>(model.AvailableStatuses);
        await search.AddAllAsync(model.AvailableFlags, "0");
        await search.AddAsync<FlagFilter>(model.AvailableFlags);
        await search.AddAsync<FlagKind>(model.AvailableFlags);
        await search.AddAsync<ModerationOrder>(model.AvailableOrders);
        await lists.PrepareCategoriesAsync(model.AvailableCategories);
        model.AvailableReasons = await reasons.ForModeratorsAsync();
        await search.AddAsync<DecisionGround>(model.AvailableGrounds);
        model.MayConfigure = await permissions.AuthorizeAsync(FleaMarketPermissions.Configure);
        return model;
    }

    public async Task<ModerationSearchCriteria> FilterAsync(ListingSearchModel model) => new()
    {
        Statuses = (model.SearchStatusIds ?? []).Select(id => (ListingStatus)id).Where(Enum.IsDefined).ToList(),
        SellerId = GridSearch.Chosen(model.SearchSellerId),
        SellerLogin = model.SearchSeller,
        Text = model.SearchText,
        CategoryIds = await CategoryIdsAsync(model.SearchCategoryId),
        Flags = Enum.IsDefined((FlagFilter)model.SearchFlagId) || Enum.IsDefined((FlagKind)model.SearchFlagId) ? (FlagFilter)model.SearchFlagId : null,
        Order = Enum.IsDefined((ModerationOrder)model.SearchOrderId) ? (ModerationOrder)model.SearchOrderId : ModerationOrder.WaitsLongest,
        StoreId = GridSearch.Chosen(model.SearchStoreId),
        ChangedFromUtc = await times.ReadAsync(model.SearchFrom),
        ChangedBeforeUtc = await times.ReadEndAsync(model.SearchTo)
    };

    private async Task<IReadOnlyCollection<int>> CategoryIdsAsync(int categoryId) =>
        categoryId <= 0 ? [] : [categoryId, .. await categories.GetChildCategoryIdsAsync(categoryId, showHidden: true)];
}
