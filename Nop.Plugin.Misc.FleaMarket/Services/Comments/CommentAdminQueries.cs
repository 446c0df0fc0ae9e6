using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Services.Comments;

/// <summary>Reads the comments of all listings for the back office.</summary>
public class CommentAdminQueries(
    IRepository<ListingComment> comments,
    IRepository<Listing> listings,
    IRepository<ListingSearchTerm> words,
    IRepository<Customer> customers)
{
    /// <summary>The newest first.</summary>
    public async Task<IPagedList<ListingComment>> GetPageAsync(CommentFilter filter, int pageIndex, int pageSize) =>
        await (await FilterAsync(filter)).ToGridPageAsync(pageIndex, pageSize);

    /// <summary>All that match, in steps of <paramref name="most"/> at a time, after an id.</summary>
    public async Task<IList<ListingComment>> GetAfterAsync(CommentFilter filter, int afterId, int most) =>
        await (await FilterAsync(filter)).Where(comment => comment.Id > afterId).OrderBy(comment => comment.Id).Take(most).ToListAsync();

    public async Task<IReadOnlyDictionary<int, string>> ListingNamesAsync(IReadOnlyCollection<int> listingIds)
    {
        var rows = await listings.Table.Where(listing => listingIds.Contains(listing.Id))
            .Select(listing => new { listing.Id, listing.Name }).ToListAsync();
        return rows.ToDictionary(row => row.Id, row => row.Name);
    }

    private async Task<IQueryable<ListingComment>> FilterAsync(CommentFilter filter)
    {
        var found = FilterByListing(comments.Table, filter);
        if (filter.IsHidden is { } hidden)
            found = found.Where(comment => comment.HiddenByActorId != 0 == hidden);
        if (filter.WrittenFromUtc is { } from)
            found = found.Where(comment => comment.CreatedOnUtc >= from);
        if (filter.WrittenBeforeUtc is { } before)
            found = found.Where(comment => comment.CreatedOnUtc < before);
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var text = filter.Text.Trim().ToLowerInvariant();
            found = found.Where(comment => comment.Text.ToLower().Contains(text));
        }
        if (string.IsNullOrWhiteSpace(filter.AuthorLogin))
            return found;
        if (await customers.NamedAsync(filter.AuthorLogin) is { } ids)
            return found.Where(comment => ids.Contains(comment.AuthorId));
        var authors = customers.BeginningWith(filter.AuthorLogin);
        return found.Where(comment => authors.Any(author => author.Id == comment.AuthorId));
    }

    private IQueryable<ListingComment> FilterByListing(IQueryable<ListingComment> found, CommentFilter filter)
    {
        if (filter.ListingId is { } listingId)
            found = found.Where(comment => comment.ListingId == listingId);
        if (!string.IsNullOrWhiteSpace(filter.ListingName))
        {
            var asked = SearchTokenizer.Asked(filter.ListingName);
            var named = listings.Table.WithWords(words.Table, asked);
            found = asked.Count == 0 ? found.Where(comment => comment.Id == 0) : found.Where(comment => named.Any(listing => listing.Id == comment.ListingId));
        }
        return filter.StoreId is { } storeId
            ? found.Where(comment => listings.Table.Any(listing => listing.Id == comment.ListingId && listing.StoreId == storeId))
            : found;
    }
}
