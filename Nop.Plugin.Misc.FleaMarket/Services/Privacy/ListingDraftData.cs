using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>The edits of a seller's listings that wait; they go when the listing is taken off sale.</summary>
public class ListingDraftData(IRepository<Listing> listings, IRepository<ListingDraft> drafts)
{
    private static readonly string[] _columns =
        ["Listing", "Name", "Description", "Condition", "Characteristics", "Price", "Quantity", "Phone", "Messenger", "Email", "Created"];

    public PersonalSheet Sheet(int sellerId) => new("ListingDrafts", _columns, RowsAsync(sellerId));

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int sellerId)
    {
        var own = drafts.Table.Where(draft => listings.Table.Any(listing => listing.Id == draft.ListingId && listing.SellerId == sellerId));
        await foreach (var draft in own.ByKeyAsync())
        {
            var content = draft.Read();
            yield return
            [
                draft.ListingId, content.Name, content.Description, content.Condition,
                string.Join("\n", content.Characteristics.Select(line => $"{line.Name}: {line.Value}")), content.Price, content.Quantity,
                content.Contact.Phone, content.Contact.Messenger, content.Contact.Email, draft.WrittenOnUtc
            ];
        }
    }
}
