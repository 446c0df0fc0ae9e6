using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sellers;

/// <summary>What can be said of a seller in numbers.</summary>
public class SellerFigures(IRepository<Listing> listings, FeedbackReader feedback)
{
    /// <summary>Two statements.</summary>
    public async Task<SellerFigure> GetAsync(int sellerId, int storeId)
    {
        var rows = await listings.Table
            .Where(listing => listing.SellerId == sellerId && listing.StoreId == storeId && listing.ApprovedOnUtc != null)
            .GroupBy(listing => listing.StatusId)
            .Select(group => new { StatusId = group.Key, Count = group.Count(), Sold = group.Sum(listing => listing.SoldQuantity) })
            .ToListAsync();
        var rating = await feedback.RatingAsync(sellerId, storeId);
        return new(
            rows.Where(row => row.StatusId == (int)ListingStatus.Approved).Sum(row => row.Count),
            rows.Sum(row => row.Sold),
            rows.Sum(row => row.Count),
            rating.Average,
            rating.Count);
    }
}
