using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>The histories of a seller's listings. The moves stay; the descriptions that they quote go.</summary>
public class PersonalListingHistory(IRepository<Listing> listings, IRepository<ListingRevision> revisions, OneByOne oneByOne)
{
    private static readonly string[] _columns = ["Listing", "Number", "Time", "Action", "By", "From", "To", "Units", "Reason", "Changes"];

    public PersonalSheet Sheet(int sellerId) => new("ListingHistory", _columns, RowsAsync(sellerId));

    public Task EraseAsync(int listingId) => oneByOne.DoAsync(
        revisions.Table.Where(revision => revision.ListingId == listingId && revision.Changes != null).ByKeyAsync(),
        revision =>
        {
            revision.ForgetWords();
            return revisions.UpdateAsync(revision, false);
        },
        revision => $"the listing's history {revision.Id}");

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int sellerId)
    {
        var own = revisions.Table.Where(revision => listings.Table.Any(listing => listing.Id == revision.ListingId && listing.SellerId == sellerId));
        await foreach (var revision in own.ByKeyAsync())
            yield return
            [
                revision.ListingId, revision.Revision, revision.CreatedOnUtc, revision.Action, revision.Actor, revision.FromStatus, revision.ToStatus,
                revision.Units, revision.StoreReasonId != 0 ? (ListingRefusal)revision.StoreReasonId : revision.Reason, ChangesOf(revision)
            ];
    }

    private static string ChangesOf(ListingRevision revision) => string.Join("\n",
        FieldChange.Read(revision.Changes).Select(change => change.To is null ? change.Field : $"{change.Field}: {change.From} → {change.To}"));
}
