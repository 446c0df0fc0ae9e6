using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>A word that a listing is found by, of <see cref="SearchTokenizer.Of(ListingContent)"/>, as a <see cref="SearchCode"/>.</summary>
public class ListingSearchTerm : BaseEntity
{
    public int ListingId { get; set; }
    public long Code { get; set; }
    public string Rest { get; set; } = "";

    public static IEnumerable<ListingSearchTerm> Of(int listingId, IEnumerable<string> words) => words.Select(SearchCode.Of)
        .Select(code => new ListingSearchTerm { ListingId = listingId, Code = code.First, Rest = code.Rest });
}
