using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>The edits of a seller's listings that wait. They go when the listing is taken off sale, and where that has failed, with it.</summary>
public class PersonalPendingEdits(IRepository<Listing> listings, IRepository<PendingEdit> drafts, ListingPhotos photos)
{
    private static readonly string[] _columns =
    [
        "Listing", "Name", "Description", "Condition", "Characteristics", "Price", "Quantity",
        "Phone", "PhoneShown", "Messenger", "MessengerShown", "Email", "EmailShown", "ForAggregators", "Created"
    ];

    public PersonalSheet Sheet(int sellerId) => new("ListingDrafts", _columns, RowsAsync(sellerId));

    public async Task EraseAsync(int listingId)
    {
        if (await drafts.Table.FirstOrDefaultAsync(draft => draft.ListingId == listingId) is not { } draft)
            return;
        await photos.DeleteAsync(draft.PictureId);
        await drafts.DeleteAsync(draft);
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int sellerId)
    {
        var own = drafts.Table.Where(draft => listings.Table.Any(listing => listing.Id == draft.ListingId && listing.SellerId == sellerId));
        await foreach (var draft in own.ByKeyAsync())
        {
            if (draft.Find() is not { } content)
                continue;
            yield return
            [
                draft.ListingId, content.Name, content.Description, content.Condition,
                string.Join("\n", content.Characteristics.Select(line => $"{line.Name}: {line.Value}")), content.Price, content.Quantity,
                content.Contact.Phone, content.Contact.ShowPhone, content.Contact.Messenger, content.Contact.ShowMessenger,
                content.Contact.Email, content.Contact.ShowEmail, content.ForAggregators, draft.WrittenOnUtc
            ];
        }
    }
}
