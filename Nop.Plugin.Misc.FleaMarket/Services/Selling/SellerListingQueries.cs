using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>Reads a seller's own listings.</summary>
public class SellerListingQueries(IRepository<Listing> listings, IRepository<ListingRevision> revisions)
{
    private static readonly List<int> _sellersEdits = [(int)ListingAction.Edit, (int)ListingAction.ProposeEdit, (int)ListingAction.Lower];

    public async Task<ListingCounts> CountAsync(int sellerId, int storeId)
    {
        var rows = await Own(sellerId, storeId)
            .GroupBy(listing => listing.StatusId)
            .Select(group => new { StatusId = group.Key, Count = group.Count() })
            .ToListAsync();
        return new(rows.ToDictionary(row => row.StatusId, row => row.Count));
    }

    /// <summary>The last that was changed first.</summary>
    /// <param name="status">Null for every status.</param>
    public async Task<IList<Listing>> GetAsync(int sellerId, int storeId, ListingStatus? status, int start, int most)
    {
        var own = Own(sellerId, storeId);
        if (status is { } wanted)
            own = own.Where(listing => listing.StatusId == (int)wanted);
        return await own.OrderByDescending(listing => listing.UpdatedOnUtc).ThenByDescending(listing => listing.Id).Skip(start).Take(most).ToListAsync();
    }

    /// <returns>Null for a listing that is not the seller's.</returns>
    public async Task<Listing?> GetAsync(int sellerId, int listingId) =>
        await listings.GetByIdAsync(listingId) is { } listing && listing.SellerId == sellerId ? listing : null;

    /// <returns>Of these listings, those that a moderator has changed since their seller last wrote them.</returns>
    public async Task<IReadOnlySet<int>> CorrectedAsync(IReadOnlyCollection<int> listingIds)
    {
        var corrected = await revisions.Table
            .Where(revision => listingIds.Contains(revision.ListingId) && revision.ActionId == (int)ListingAction.Correct
                && !revisions.Table.Any(later => later.ListingId == revision.ListingId && later.Revision > revision.Revision
                    && _sellersEdits.Contains(later.ActionId)))
            .Select(revision => revision.ListingId)
            .ToListAsync();
        return corrected.ToHashSet();
    }

    private IQueryable<Listing> Own(int sellerId, int storeId) =>
        listings.Table.Where(listing => listing.SellerId == sellerId && listing.StoreId == storeId);
}
