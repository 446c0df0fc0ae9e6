using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Comments;

/// <summary>Numbers of comments by listing, one statement each.</summary>
public class UnansweredCommentCounts(IRepository<ListingComment> comments, IRepository<Listing> listings)
{
    /// <summary>All comments of these listings, hidden ones too; a listing without any is missing.</summary>
    public async Task<IReadOnlyDictionary<int, int>> OfAsync(IReadOnlyCollection<int> listingIds)
    {
        var rows = await comments.Table.Where(comment => listingIds.Contains(comment.ListingId))
            .GroupBy(comment => comment.ListingId)
            .Select(group => new { ListingId = group.Key, Count = group.Count() })
            .ToListAsync();
        return rows.ToDictionary(row => row.ListingId, row => row.Count);
    }

    /// <summary>What others have written on the seller's public listings since the seller's last word in the conversation.</summary>
    public async Task<IReadOnlyDictionary<int, int>> WaitingAsync(int sellerId, int storeId)
    {
        var rows = await Waiting(sellerId, storeId)
            .GroupBy(comment => comment.ListingId)
            .Select(group => new { ListingId = group.Key, Count = group.Count() })
            .ToListAsync();
        return rows.ToDictionary(row => row.ListingId, row => row.Count);
    }

    private IQueryable<ListingComment> Waiting(int sellerId, int storeId)
    {
        var open = listings.Table.Where(listing => listing.StoreId == storeId && listing.StatusId == ListingStatuses.PublicId);
        return Waiting(comments.Table.Where(comment => comment.SellerId == sellerId)).Where(comment => open.Any(listing => listing.Id == comment.ListingId));
    }

    /// <summary>What others have written, of all sellers' listings, since the sellers' last word in the conversation.</summary>
    public IQueryable<ListingComment> Waiting() => Waiting(comments.Table);

    private static IQueryable<ListingComment> Waiting(IQueryable<ListingComment> all)
    {
        var visible = all.Where(comment => comment.HiddenByActorId == 0);
        return visible.Where(comment => comment.AuthorId != comment.SellerId
            && (comment.AnswersId == 0 || visible.Any(first => first.Id == comment.AnswersId))
            && !visible.Any(later => later.ListingId == comment.ListingId && later.AuthorId == comment.SellerId && later.Id > comment.Id
                && (later.AnswersId == comment.Id || comment.AnswersId != 0 && later.AnswersId == comment.AnswersId)));
    }
}
