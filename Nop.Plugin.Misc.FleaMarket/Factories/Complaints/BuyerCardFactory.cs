using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Complaints;

/// <summary>The buyer's card as the seller of a deal reads it.</summary>
public class BuyerCardFactory(BuyerCards cards, ComplaintQueries complaints, FeedbackQueries feedback, CustomerDisplayNames displayNames, DealDates dates, ICustomerService customers)
{
    private const int PageSize = 5;

    public async Task<BuyerCardModel> PrepareAsync(Deal deal, int page)
    {
        var found = await cards.GetComplaintsAsync(deal.SellerId, deal.BuyerId, page - 1, PageSize);
        var nameOf = await displayNames.LoadAsync([deal.BuyerId, .. found.Select(complaint => complaint.AuthorId)]);
        var counts = await cards.CountDealsAsync(deal.SellerId, deal.BuyerId);
        return new()
        {
            DealId = deal.Id,
            Name = nameOf(deal.BuyerId),
            RegisteredOn = await RegisteredOnAsync(deal.BuyerId),
            Closed = counts.Closed,
            Cancelled = counts.Cancelled,
            Feedback = await feedback.CountByBuyerAsync(deal.BuyerId),
            HasComplained = await complaints.HasComplainedAsync(deal, deal.SellerId),
            Total = found.TotalCount,
            Complaints = await ShowAsync(found, nameOf),
            Pages = PagesModel.Of(found, FleaMarketRoutes.BuyerCard, new Dictionary<string, object?> { ["id"] = deal.Id }) with { Fragment = PageAnchors.Complaints }
        };
    }

    private async Task<DateTime?> RegisteredOnAsync(int buyerId) =>
        await customers.GetCustomerByIdAsync(buyerId) is { Deleted: false } buyer ? await dates.ShowAsync(buyer.CreatedOnUtc) : null;

    private async Task<IReadOnlyList<BuyerCardModel.ComplaintModel>> ShowAsync(IPagedList<Complaint> found, Func<int, string> nameOf)
    {
        var rows = new List<BuyerCardModel.ComplaintModel>();
        foreach (var complaint in found)
            rows.Add(new(nameOf(complaint.AuthorId), await dates.ShowAsync(complaint.CreatedOnUtc), complaint.Type, complaint.Text));
        return rows;
    }
}
