using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Searches;

/// <summary>A new listing that a search has found and its owner has yet to be told of.</summary>
public class SavedSearchMatch : BaseEntity
{
    public int SearchId { get; set; }
    public int ListingId { get; set; }
    public int CustomerId { get; set; }
}
