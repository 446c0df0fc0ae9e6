using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>Flags of a seller's listings. The kinds stay, as they are about the listing; what they quote of the seller's words goes.</summary>
public class PersonalListingFlags(IRepository<Listing> listings, IRepository<ListingFlag> flags, OneByOne oneByOne)
{
    private static readonly string[] _columns = ["Listing", "Number", "Noticed", "Created"];

    private static readonly List<int> _quoting = [.. ListingFlag.InSellersWordsIds];

    /// <summary>What it holds of the seller's words, and nothing that others are told.</summary>
    public PersonalSheet Sheet(int sellerId) => new("ListingFlags", _columns, RowsAsync(sellerId));

    public Task EraseAsync(int listingId) => oneByOne.DoAsync(
        flags.Table.Where(flag => flag.ListingId == listingId && flag.Detail != null && _quoting.Contains(flag.KindId)).ByKeyAsync(),
        flag =>
        {
            flag.ForgetWords();
            return flags.UpdateAsync(flag, false);
        },
        flag => $"the listing's flag {flag.Id}");

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int sellerId)
    {
        var own = flags.Table.Where(flag => _quoting.Contains(flag.KindId) && listings.Table.Any(listing => listing.Id == flag.ListingId && listing.SellerId == sellerId));
        await foreach (var flag in own.ByKeyAsync())
            yield return [flag.ListingId, flag.Revision, flag.Detail, flag.CreatedOnUtc];
    }
}
