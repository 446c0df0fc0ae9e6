using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>The edits of a seller's listings that wait, or were declined. They go when the listing is taken off sale, and where that has failed, with it.</summary>
public class PersonalPendingEdits(IRepository<Listing> listings, IRepository<PendingEdit> drafts, ListingPhotos photos, ListingSheetColumns columns)
{
    private static readonly string[] _columns = ["Listing", .. ListingSheetColumns.Names, "Created"];

    public PersonalSheet Sheet(int sellerId) => new("ListingDrafts", _columns, RowsAsync(sellerId));

    public async Task EraseAsync(int listingId)
    {
        if (await drafts.Table.FirstOrDefaultAsync(draft => draft.ListingId == listingId) is not { } draft)
            return;
        await photos.DeleteAsync(draft.Photos());
        await drafts.DeleteAsync(draft);
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int sellerId)
    {
        var own = drafts.Table.Where(draft => listings.Table.Any(listing => listing.Id == draft.ListingId && listing.SellerId == sellerId));
        await foreach (var draft in own.ByKeyAsync())
            if (draft.Find() is { } content)
                yield return [draft.ListingId, .. await columns.CellsAsync(content), draft.WrittenOnUtc];
    }
}
