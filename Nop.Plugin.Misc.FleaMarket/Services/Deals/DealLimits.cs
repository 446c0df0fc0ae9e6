using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Counts the deals of a buyer on a listing; in the transaction that begins one more, so the limit holds on a web farm.</summary>
public class DealLimits(IRepository<Deal> deals)
{
    /// <summary>New deals of one buyer on one listing.</summary>
    public const int MostNewPerListing = 3;

    /// <returns>The number of one more deal; null when too many are new.</returns>
    public async Task<int?> NextNumberAsync(int buyerId, int listingId)
    {
        var own = deals.Table.Where(deal => deal.ListingId == listingId && deal.BuyerId == buyerId);
        var last = await own.OrderByDescending(deal => deal.NumberByBuyer).Select(deal => deal.NumberByBuyer).FirstOrDefaultAsync();
        return await own.CountAsync(deal => deal.StatusId == (int)DealStatus.New) < MostNewPerListing ? last + 1 : null;
    }
}
