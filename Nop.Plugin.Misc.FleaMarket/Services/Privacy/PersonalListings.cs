using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>A seller's listings. The item's name, price and moves stay; contact data, photos and what else its seller has written go.</summary>
public class PersonalListings(
    IRepository<Listing> listings,
    PersonalListingHistory history,
    PersonalPendingEdits pendingEdits,
    PersonalListingFlags flags,
    ListingDetails details,
    ListingPhotos photos,
    ListingEligibilityMonitor listingMonitor,
    WriteTransaction transaction,
    ListingSheetColumns columns,
    OneByOne oneByOne,
    IEventPublisher events) : IPersonalData
{
    private static readonly string[] _columns = ["Id", .. ListingSheetColumns.Names, "Sold", "Status", "Reason", "Created", "Changed"];

    public IQueryable<int> CustomerIds => Telling().Select(listing => listing.SellerId);

    public IEnumerable<PersonalSheet> Sheets(int customerId) =>
        [new("Listings", _columns, RowsAsync(customerId)), history.Sheet(customerId), pendingEdits.Sheet(customerId), flags.Sheet(customerId)];

    public async Task EraseAsync(int customerId)
    {
        await listingMonitor.TakeOffAllOfAsync(customerId);
        await oneByOne.DoAsync(Telling().Where(listing => listing.SellerId == customerId).ByKeyAsync(), EraseAsync, listing => $"the erased seller's listing {listing.Id}");
    }

    /// <summary>Every listing has contact data until it is erased.</summary>
    private IQueryable<Listing> Telling() =>
        listings.Table.Where(listing => listing.Phone != null || listing.Messenger != null || listing.Email != null);

    /// <summary>The listing itself comes last, so that all is found again when this is cut off. It is read anew, since taking it off sale has written it.</summary>
    private async Task EraseAsync(Listing found)
    {
        await history.EraseAsync(found.Id);
        await pendingEdits.EraseAsync(found.Id);
        await flags.EraseAsync(found.Id);
        await photos.DeleteAsync(await details.PhotosAsync(found));
        if (await listings.GetByIdAsync(found.Id) is not { } listing)
            return;
        listing.ForgetSeller();
        await transaction.RunAsync(async () =>
        {
            await details.WriteAsync(listing, null, listing.Content([], []));
            await listings.UpdateAsync(listing, false);
        });
        await events.EntityUpdatedAsync(listing);
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var listing in listings.Table.Where(listing => listing.SellerId == customerId).ByKeyAsync())
            yield return
            [
                listing.Id, .. await columns.CellsAsync(await details.ContentAsync(listing)),
                listing.SoldQuantity, listing.Status, listing.StoreReason ?? (object?)listing.Reason, listing.CreatedOnUtc, listing.UpdatedOnUtc
            ];
    }
}
