using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Comments;

/// <summary>Reads the comments of all listings for the back office.</summary>
public class CommentQueue(IRepository<ListingComment> comments, IRepository<Listing> listings, IRepository<Customer> customers)
{
    /// <summary>The newest first.</summary>
    public async Task<IPagedList<ListingComment>> GetPageAsync(CommentFilter filter, int pageIndex, int pageSize) =>
        await Filter(filter).OrderByDescending(comment => comment.Id).ToPagedListAsync(pageIndex, pageSize);

    /// <summary>All that match, in steps of <paramref name="most"/> at a time, after an id.</summary>
    public async Task<IList<ListingComment>> GetAfterAsync(CommentFilter filter, int afterId, int most) =>
        await Filter(filter).Where(comment => comment.Id > afterId).OrderBy(comment => comment.Id).Take(most).ToListAsync();

    public async Task<IReadOnlyDictionary<int, string>> ListingNamesAsync(IReadOnlyCollection<int> listingIds)
    {
        var rows = await listings.Table.Where(listing => listingIds.Contains(listing.Id))
            .Select(listing => new { listing.Id, listing.Name }).ToListAsync();
        return rows.ToDictionary(row => row.Id, row => row.Name);
    }

    private IQueryable<ListingComment> Filter(CommentFilter filter)
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
        var login = filter.AuthorLogin.Trim().ToLowerInvariant();
        var authors = customers.Table.Where(customer => customer.Email.ToLower().StartsWith(login) || customer.Username.ToLower().StartsWith(login));
        return found.Where(comment => authors.Any(author => author.Id == comment.AuthorId));
    }

    private IQueryable<ListingComment> FilterByListing(IQueryable<ListingComment> found, CommentFilter filter)
    {
        if (filter.ListingId is { } listingId)
            found = found.Where(comment => comment.ListingId == listingId);
        if (!string.IsNullOrWhiteSpace(filter.ListingName))
        {
            var name = filter.ListingName.Trim().ToLowerInvariant();
            found = found.Where(comment => listings.Table.Any(listing => listing.Id == comment.ListingId && listing.Name.ToLower().Contains(name)));
        }
        return filter.StoreId is { } storeId
            ? found.Where(comment => listings.Table.Any(listing => listing.Id == comment.ListingId && listing.StoreId == storeId))
            : found;
    }
}
