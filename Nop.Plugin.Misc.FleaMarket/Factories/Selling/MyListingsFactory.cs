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
        var counts = await badges.CountListingsAsync(sellerId, storeId);
        var found = await listings.GetAsync(sellerId, storeId, status, (page - 1) * PageSize, PageSize);
        var waiting = await badges.CommentsAsync(sellerId, storeId);
        var values = new Dictionary<string, object?>();
        if (status is { } shown)
            values["status"] = (int)shown;
        return new()
        {
            Status = status,
            Tabs = await TabsAsync(counts),
            Listings = (await own.PrepareAsync(found.ToList()))
                .Select(listing => listing with { WaitingComments = waiting.GetValueOrDefault(listing.Id) }).ToList(),
            WaitingComments = waiting.Values.Sum(),
            Deals = await badges.DealsAsync(sellerId, storeId),
            Pages = PagesModel.Of(new PagedList<Listing>(found, page - 1, PageSize, counts.Of(status)), FleaMarketRoutes.MyListings, values)
        };
    }

    private async Task<IReadOnlyList<MyListingsModel.StatusTab>> TabsAsync(ListingCounts counts)
    {
        var tabs = new List<MyListingsModel.StatusTab> { new(null, null, counts.Of(null)) };
        foreach (var status in Enum.GetValues<ListingStatus>())
            tabs.Add(new(status, await localization.GetLocalizedEnumAsync(status), counts.Of(status)));
        return tabs;
    }
}
