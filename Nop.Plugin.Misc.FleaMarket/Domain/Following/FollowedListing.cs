using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Following;

/// <summary>A new listing of a followed seller that a follower has yet to be told of.</summary>
public class FollowedListing : BaseEntity
{
    public int CustomerId { get; set; }
    public int ListingId { get; set; }
    public int SellerId { get; set; }

    /// <summary>The listing's.</summary>
    public int StoreId { get; set; }
}
