using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

public class DealListFactory(
    CurrentVisitor visitor,
    DealQueries deals,
    AccountBadges badges,
    DealDates dates,
    DealPhotos photos,
    FeedbackQueries feedback,
    CustomerDisplayNames displayNames,
    WorkingCurrency prices,
    DealLocalizer texts,
    FleaMarketSettings settings)
{
    private const int PageSize = 12;

    /// <param name="role">Seller for the sales, buyer for the purchases.</param>
    /// <param name="wanted">Null for the first status that calls.</param>
    public async Task<DealListModel> PrepareAsync(DealActor role, DealStatus? wanted, int page)
    {
        var (customerId, storeId) = ((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync());
        var counts = await badges.CountDealsAsync(role, customerId, storeId);
        var status = wanted ?? counts.FirstCalling;
        var found = new PagedList<Deal>(await deals.GetAsync(role, customerId, storeId, status, (page - 1) * PageSize, PageSize), page - 1, PageSize, counts.Of(status));
        var areSales = role == DealActor.Seller;
        return new()
        {
            AreSales = areSales,
            Status = status,
            MayAdd = areSales && settings.AllowDeals,
            Tabs = await TabsAsync(counts),
            Deals = await RowsAsync(found, role, customerId),
            Pages = PagesModel.Of(found, areSales ? FleaMarketRoutes.Sales : FleaMarketRoutes.Purchases, new Dictionary<string, object?> { ["status"] = (int)status })
        };
    }

    private async Task<IReadOnlyList<DealListModel.StatusTab>> TabsAsync(DealCounts counts)
    {
        var tabs = new List<DealListModel.StatusTab>();
        foreach (var status in Enum.GetValues<DealStatus>().Where(status => status.IsDeal() || counts.Has(status)))
            tabs.Add(new(status, await texts.TextAsync($"Tabs.{status}"), counts.Of(status), counts.Calls(status)));
        return tabs;
    }

    private async Task<IReadOnlyList<DealRowModel>> RowsAsync(IPagedList<Deal> page, DealActor role, int customerId)
    {
        var (urls, unread, nameOf, silent) = await AtOnce.ReadAsync(
            () => photos.UrlsAsync(page.ToList()), () => deals.CountUnreadAsync(customerId, page.Select(deal => deal.Id).ToList()),
            () => displayNames.LoadAsync(page.Select(deal => deal.OtherThan(customerId))), () => SilentAsync(page, role));
        var rows = new List<DealRowModel>();
        foreach (var deal in page)
            rows.Add(await RowAsync(deal, role) with
            {
                PhotoUrl = urls[deal.Id], Unread = unread.GetValueOrDefault(deal.Id), With = nameOf(deal.OtherThan(customerId)),
                TakesFeedback = silent.Contains(deal.Id)
            });
        return rows;
    }

    /// <summary>Deals that the buyer has not said anything of yet.</summary>
    private async Task<IReadOnlyCollection<int>> SilentAsync(IEnumerable<Deal> ofDeals, DealActor role) =>
        role == DealActor.Buyer ? await feedback.WaitingAsync(ofDeals) : [];

    private async Task<DealRowModel> RowAsync(Deal deal, DealActor role) => new()
    {
        Id = deal.Id,
        ListingName = deal.ListingName,
        Quantity = deal.Quantity,
        Amount = await prices.FormatAsync(deal.Amount),
        RequestedOn = await dates.ShowAsync(deal.CreatedOnUtc),
        ChangedOn = await dates.ShowAsync(deal.UpdatedOnUtc),
        IsQuestion = deal.IsQuestion,
        IsWanted = deal.IsWantedByBuyer,
        IsSale = role == DealActor.Seller,
        Waits = DealRules.WaitsFor(role, deal)
    };
}
