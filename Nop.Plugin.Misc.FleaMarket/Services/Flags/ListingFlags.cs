using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Flags;

/// <summary>Reads flags for moderators; nobody else sees them.</summary>
public class ListingFlags(IRepository<ListingFlag> flags)
{
    /// <summary>All that a listing ever had, by the entry of its history.</summary>
    public async Task<ILookup<int, ListingFlag>> HistoryAsync(int listingId) =>
        (await flags.Table.Where(flag => flag.ListingId == listingId).OrderBy(flag => flag.Id).ToListAsync()).ToLookup(flag => flag.Revision);

    /// <returns>By listing, those of what was sent last; costs a statement only where there are some.</returns>
    public async Task<ILookup<int, ListingFlag>> NowAsync(IReadOnlyCollection<Listing> listings)
    {
        var revisions = listings.Where(listing => listing.FlagRevision > 0).ToDictionary(listing => listing.Id, listing => listing.FlagRevision);
        var ids = revisions.Keys.ToList();
        var rows = ids.Count == 0 ? [] : await flags.Table.Where(flag => ids.Contains(flag.ListingId)).OrderBy(flag => flag.KindId).ThenBy(flag => flag.Id).ToListAsync();
        return rows.Where(flag => flag.Revision == revisions[flag.ListingId]).ToLookup(flag => flag.ListingId);
    }
}
