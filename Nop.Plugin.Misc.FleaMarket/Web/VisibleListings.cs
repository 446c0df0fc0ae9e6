using Microsoft.AspNetCore.Http;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>Which listings a visitor may see, and what the others answer.</summary>
public class VisibleListings(CurrentVisitor visitor, ListingSearch search)
{
    /// <returns>The listing and 200; without it 404, or 410 for one that was here and does not come back.</returns>
    public async Task<(Listing? Listing, int Status)> FindAsync(int listingId)
    {
        if (await search.GetAsync(listingId) is not { } listing || listing.StoreId != await visitor.StoreIdAsync())
            return (null, StatusCodes.Status404NotFound);
        if (listing.IsVisibleTo((await visitor.CustomerAsync()).Id))
            return (listing, StatusCodes.Status200OK);
        return (null, listing.Status.IsOver() ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound);
    }
}
