using Nop.Core;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Services.Comments;

/// <summary>Reads the comments of all listings for the back office.</summary>
public class CommentAdminQueries(
    IRepository<ListingComment> comments,
    IRepository<Listing> listings,
    CustomerLoginQueries logins,
    ListingsByWords byWords) : AdminQueries<ListingComment, CommentFilter>
{
    protected override async Task<IQueryable<ListingComment>> FilterAsync(CommentFilter filter)
    {
        var found = await byWords.FilterAsync(FilterByListing(comments.Table, filter), filter.ListingName, comment => comment.ListingId);
        if (filter.IsHidden is { } hidden)
            found = found.Where(comment => comment.HiddenByActorId != 0 == hidden);
        if (filter.WrittenFromUtc is { } from)
            found = found.Where(comment => comment.CreatedOnUtc >= from);
        if (filter.WrittenBeforeUtc is { } before)
            found = found.Where(comment => comment.CreatedOnUtc < before);
        if (Lower(filter.Text) is { } text)
            found = found.Where(comment => comment.Text.ToLower().Contains(text));
        return await logins.FilterAsync(found, filter.AuthorLogin, comment => comment.AuthorId);
    }

    protected override string?[] Texts(CommentFilter filter) => [filter.Text, filter.ListingName];

    private IQueryable<ListingComment> FilterByListing(IQueryable<ListingComment> found, CommentFilter filter)
    {
        if (filter.ListingId is { } listingId)
            found = found.Where(comment => comment.ListingId == listingId);
        return filter.StoreId is { } storeId
            ? found.Where(comment => listings.Table.Any(listing => listing.Id == comment.ListingId && listing.StoreId == storeId))
            : found;
    }
}
