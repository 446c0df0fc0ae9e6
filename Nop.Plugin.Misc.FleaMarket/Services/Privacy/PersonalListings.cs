using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>A seller's listings. The item's name, price and moves stay; contact data, description, lines and photo go.</summary>
public class PersonalListings(
    IRepository<Listing> listings,
    PersonalListingHistory history,
    PersonalPendingEdits drafts,
    ListingDetails lines,
    ListingPhotos photos,
    ListingEligibilityMonitor watch,
    WriteTransaction transaction,
    IPictureService pictures,
    OneByOne oneByOne,
    IEventPublisher events) : IPersonalData
{
    private static readonly string[] _columns =
    [
        "Id", "Name", "Description", "Condition", "Characteristics", "Price", "Quantity", "Sold", "Status", "Reason",
        "Phone", "PhoneShown", "Messenger", "MessengerShown", "Email", "EmailShown", "ForAggregators", "Photo", "Created", "Changed"
    ];

    public IQueryable<int> CustomerIds => Telling().Select(listing => listing.SellerId);

    public IEnumerable<PersonalSheet> Sheets(int customerId) =>
        [new("Listings", _columns, RowsAsync(customerId)), history.Sheet(customerId), drafts.Sheet(customerId)];

    public async Task EraseAsync(int customerId)
    {
        await watch.TakeOffAllOfAsync(customerId);
        await oneByOne.DoAsync(Telling().Where(listing => listing.SellerId == customerId).ByKeyAsync(), EraseAsync, listing => $"the erased seller's listing {listing.Id}");
    }

    /// <summary>Every listing has contact data until it is erased.</summary>
    private IQueryable<Listing> Telling() =>
        listings.Table.Where(listing => listing.Phone != null || listing.Messenger != null || listing.Email != null);

    /// <summary>The listing itself comes last, so that all is found again when this is cut off. It is read anew, since taking it off sale has written it.</summary>
    private async Task EraseAsync(Listing found)
    {
        await history.EraseAsync(found.Id);
        await drafts.EraseAsync(found.Id);
        await photos.DeleteAsync(found.PictureId);
        if (await listings.GetByIdAsync(found.Id) is not { } listing)
            return;
        listing.ForgetSeller();
        await transaction.RunAsync(async () =>
        {
            await lines.WriteAsync(listing.Id, listing.Content([]));
            await listings.UpdateAsync(listing, false);
        });
        await events.EntityUpdatedAsync(listing);
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var listing in listings.Table.Where(listing => listing.SellerId == customerId).ByKeyAsync())
            yield return
            [
                listing.Id, listing.Name, listing.Description, listing.Condition, await LinesAsync(listing.Id), listing.Price, listing.Quantity,
                listing.SoldQuantity, listing.Status, listing.StoreReason ?? (object?)listing.Reason, listing.Phone, listing.ShowPhone, listing.Messenger,
                listing.ShowMessenger, listing.Email, listing.ShowEmail, listing.ForAggregators, await PhotoAsync(listing.PictureId),
                listing.CreatedOnUtc, listing.UpdatedOnUtc
            ];
    }

    private async Task<string> LinesAsync(int listingId) =>
        string.Join("\n", (await lines.CharacteristicsAsync(listingId)).Select(line => $"{line.Name}: {line.Value}"));

    private async Task<string?> PhotoAsync(int pictureId) =>
        pictureId == 0 ? null : await pictures.GetPictureUrlAsync(pictureId, showDefaultPicture: false);
}
