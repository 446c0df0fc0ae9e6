using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>
/// What the listings that are there are found by, some hundred at a time, each time committed on its own; broken off, it goes on
/// where it was.
/// </summary>
internal sealed class SearchTermRows(INopDataProvider data)
{
    private const int ListingsAtOnce = 500;

    public async Task FillAsync()
    {
        var lastId = await data.GetTable<ListingSearchTerm>().MaxAsync(term => (int?)term.ListingId) ?? 0;
        await data.BulkDeleteEntitiesAsync<ListingSearchTerm>(term => term.ListingId == lastId);
        lastId--;
        while (await FillAsync(lastId) is { } next)
            lastId = next;
    }

    /// <returns>The id of the last listing read; null after all.</returns>
    private async Task<int?> FillAsync(int afterId)
    {
        var rows = await data.GetTable<Listing>().Where(listing => listing.Id > afterId).OrderBy(listing => listing.Id).Take(ListingsAtOnce)
            .Select(listing => new { listing.Id, listing.StoreId, listing.StatusId, listing.ApprovedOnUtc, listing.Name, listing.Description }).ToListAsync();
        if (rows.Count == 0)
            return null;
        var ids = rows.Select(row => row.Id).ToList();
        var lines = await data.GetTable<ListingCharacteristic>().Where(line => ids.Contains(line.ListingId)).OrderBy(line => line.DisplayOrder)
            .Select(line => new { line.ListingId, line.Name, line.Value }).ToListAsync();
        var of = lines.ToLookup(line => line.ListingId, line => new Characteristic(line.Name, line.Value));
        await data.BulkInsertEntitiesAsync(rows.SelectMany(row => ListingSearchTerm.Of(
            row.Id, row.StoreId, row.StatusId == ListingStatuses.PublicId ? row.ApprovedOnUtc : null, new ListingContent
            {
                Name = row.Name, Description = row.Description, Characteristics = of[row.Id].ToList(), Contact = Contact.None
            })).ToList());
        return rows[^1].Id;
    }
}
