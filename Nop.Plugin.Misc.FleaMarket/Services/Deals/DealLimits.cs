using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Whether one more deal may begin.</summary>
public class DealLimits(IRepository<Deal> deals, FleaMarketSettings settings)
{
    /// <summary>New deals of one buyer on one listing.</summary>
    public const int MostNewPerListing = 3;

    /// <returns>Null when it may.</returns>
    public async Task<DealRefusal?> RefuseAsync(int buyerId, int listingId)
    {
        if (!settings.AllowDeals)
            return DealRefusal.DealsAreOff;
        var waiting = await deals.Table.CountAsync(deal =>
            deal.BuyerId == buyerId && deal.ListingId == listingId && deal.StatusId == (int)DealStatus.New);
        return waiting >= MostNewPerListing ? DealRefusal.TooManyOpenRequests : null;
    }
}
