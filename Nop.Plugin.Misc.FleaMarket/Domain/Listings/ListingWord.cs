using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>One of the <see cref="SearchWords"/> of a listing.</summary>
public class ListingWord : BaseEntity
{
    public int ListingId { get; set; }
    public string Word { get; set; } = "";
}
