using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What listings were found by before version 1.1; <see cref="ListingSearchTerm"/> stands in its place.</summary>
public class ListingWord : BaseEntity
{
    public const int LettersCompared = 5;

    public int ListingId { get; set; }
    public string Word { get; set; } = "";
}
