using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>
/// A word or a characteristic that a listing is found by, as a <see cref="SearchCode"/>. It says where and since when the listing is
/// on offer, so that the newest with a word stand together in one index and nothing else is read.
/// </summary>
public class ListingSearchTerm : BaseEntity
{
    public int ListingId { get; set; }
    public int StoreId { get; set; }

    /// <summary>The listing's <see cref="Listing.OfferedOnUtc"/>.</summary>
    public DateTime? OfferedOnUtc { get; set; }

    public long Code { get; set; }
    public string Rest { get; set; } = "";

    public static IEnumerable<ListingSearchTerm> Of(int listingId, int storeId, DateTime? offeredOnUtc, ListingContent content) =>
        SearchTokenizer.Of(content).Select(SearchCode.Of).Concat(content.Characteristics.Select(SearchCode.Of)).Distinct()
            .Select(code => new ListingSearchTerm { ListingId = listingId, StoreId = storeId, OfferedOnUtc = offeredOnUtc, Code = code.First, Rest = code.Rest });
}
