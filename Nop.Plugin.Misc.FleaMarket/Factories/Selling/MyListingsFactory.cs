using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Selling;

public class MyListingsFactory(
    CurrentVisitor visitor, SellerListingQueries listings, OwnListingFactory own, AccountBadges badges, ILocalizationService localization)
{
    private const int PageSize = 12;

    /// <param name="status">Null for every status.</param>
    public async Task<MyListingsModel> PrepareAsync(ListingStatus? status, int page)
    {
        var (sellerId, storeId) = ((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync());
        var (found, counts, waiting, deals) = await AtOnce.ReadAsync(
            () => OwnAsync(sellerId, storeId, status, page), () => badges.CountListingsAsync(sellerId, storeId),
            () => badges.CommentsAsync(sellerId, storeId), () => badges.DealsAsync(sellerId, storeId));
        var values = new Dictionary<string, object?>();
        if (status is { } shown)
            values["status"] = (int)shown;
        return new()
        {
            Status = status,
            Tabs = await TabsAsync(counts),
            Listings = found.Select(listing => listing with { WaitingComments = waiting.GetValueOrDefault(listing.Id) }).ToList(),
            WaitingComments = waiting.Values.Sum(),
            Deals = deals,
            Pages = PagesModel.Of(new PagedList<OwnListingModel>(found.ToList(), page - 1, PageSize, counts.Of(status)), FleaMarketRoutes.MyListings, values)
        };
    }

    private async Task<IReadOnlyList<OwnListingModel>> OwnAsync(int sellerId, int storeId, ListingStatus? status, int page) =>
        await own.PrepareAsync((await listings.GetAsync(sellerId, storeId, status, (page - 1) * PageSize, PageSize)).ToList());

    private async Task<IReadOnlyList<MyListingsModel.StatusTab>> TabsAsync(ListingCounts counts)
    {
        var tabs = new List<MyListingsModel.StatusTab> { new(null, null, counts.Of(null)) };
        foreach (var status in Enum.GetValues<ListingStatus>())
            tabs.Add(new(status, await localization.GetLocalizedEnumAsync(status), counts.Of(status)));
        return tabs;
    }
}
