using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Searches;

/// <summary>
/// A listing that went public for the first time and was not compared with the saved searches yet; written with the
/// approval, in one transaction.
/// </summary>
public class UnmatchedListing : BaseEntity
{
    public int ListingId { get; set; }
}
