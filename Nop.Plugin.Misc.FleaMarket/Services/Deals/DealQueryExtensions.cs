using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

public static class DealQueryExtensions
{
    private static readonly List<int> _talking = [.. DealStatuses.TalkingIds];

    /// <summary>What a customer and the seller already write about, of one listing; the newest first.</summary>
    public static IQueryable<Deal> TalksOf(this IQueryable<Deal> deals, int listingId, int customerId) => deals
        .Where(deal => deal.ListingId == listingId && deal.BuyerId == customerId && _talking.Contains(deal.StatusId))
        .OrderByDescending(deal => deal.Id);
}
