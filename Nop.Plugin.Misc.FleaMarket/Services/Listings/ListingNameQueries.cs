using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>Reads the names of listings, whatever their status.</summary>
public class ListingNameQueries(IRepository<Listing> listings)
{
    public async Task<IReadOnlyDictionary<int, string>> GetAsync(IReadOnlyCollection<int> listingIds)
    {
        var rows = await listings.Table.Where(listing => listingIds.Contains(listing.Id))
            .Select(listing => new { listing.Id, listing.Name }).ToListAsync();
        return rows.ToDictionary(row => row.Id, row => row.Name);
    }
}
