using Nop.Core;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Complaints;

/// <summary>How many deals of a buyer ended how.</summary>
public sealed record BuyerDeals(int Closed, int Cancelled);

/// <summary>What a seller may know of a buyer with whom there is a deal; readers without one get nothing.</summary>
public class BuyerCards(IRepository<Deal> deals, IRepository<Complaint> complaints)
{
    private static readonly List<int> _noDeals = [.. DealStatuses.NoDealIds];

    /// <summary>With all sellers.</summary>
    public async Task<BuyerDeals> CountDealsAsync(int readerId, int buyerId)
    {
        var (ended, own) = (DealStatuses.EndedIds, Between(readerId, buyerId));
        var rows = await deals.Table.Where(deal => deal.BuyerId == buyerId && ended.Contains(deal.StatusId))
            .Where(_ => own.Any())
            .GroupBy(deal => deal.StatusId)
            .Select(group => new { StatusId = group.Key, Count = group.Count() })
            .ToListAsync();
        return new(CountOf(DealStatus.Closed), CountOf(DealStatus.Cancelled));

        int CountOf(DealStatus status) => rows.Where(row => row.StatusId == (int)status).Sum(row => row.Count);
    }

    /// <summary>Of all sellers, the newest first; struck ones are not among them.</summary>
    public async Task<IPagedList<Complaint>> GetComplaintsAsync(int readerId, int buyerId, int pageIndex, int pageSize)
    {
        var own = Between(readerId, buyerId);
        return await complaints.Table
            .Where(complaint => complaint.AboutId == buyerId && complaint.SubjectId == (int)ComplaintSubject.Buyer && complaint.StruckOnUtc == null)
            .Where(_ => own.Any())
            .OrderByDescending(complaint => complaint.Id)
            .ToPagedListAsync(pageIndex, pageSize);
    }

    /// <summary>What the buyer has wanted of the reader.</summary>
    private IQueryable<Deal> Between(int readerId, int buyerId) => deals.Table.Where(own => own.SellerId == readerId && own.BuyerId == buyerId
        && own.Quantity > 0 && (!own.AddedBySeller || !_noDeals.Contains(own.StatusId)));
}
