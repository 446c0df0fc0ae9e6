using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>Reads the listings that go to aggregators, forward only and a page at a time.</summary>
public class FeedSourceReader(IRepository<Listing> listings, IRepository<ListingRevision> revisions)
{
    public const int PageSize = 500;

    /// <param name="afterId">The last listing of the page before; 0 for the first page.</param>
    public Task<List<FeedSourceRow>> PageAsync(int storeId, int afterId) => listings.Table
        .Where(listing => listing.StoreId == storeId && listing.StatusId == ListingStatuses.PublicId && listing.Id > afterId
            && listing.ForAggregators && listing.Quantity > listing.ReservedQuantity)
        .OrderBy(listing => listing.Id)
        .Take(PageSize)
        .Select(listing => new FeedSourceRow
        {
            Id = listing.Id,
            ProductId = listing.ProductId,
            PictureId = listing.PictureId,
            ConditionId = listing.ConditionId,
            Name = listing.Name,
            Description = listing.Description,
            Price = listing.Price,
            Quantity = listing.Quantity - listing.ReservedQuantity,
            PurchasedOnUtc = listing.ShowPurchaseMonth ? listing.PurchasedOnUtc : null
        })
        .ToListAsync();

    /// <summary>Grows with every change of any listing.</summary>
    public Task<int> LastRevisionIdAsync() => revisions.Table
        .OrderByDescending(revision => revision.Id).Select(revision => revision.Id).FirstOrDefaultAsync();
}
