using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Following;

/// <summary>A seller whose new listings in a store a customer wants to hear of.</summary>
public class FollowedSeller : BaseEntity
{
    public int CustomerId { get; set; }
    public int SellerId { get; set; }
    public int StoreId { get; set; }

    /// <summary>Counts the sellers whom the customer follows; unique, so that of two at once one is counted anew.</summary>
    public int NumberByCustomer { get; set; }

    /// <summary>The customer wants no mails about this seller.</summary>
    public bool IsSilent { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    /// <summary>Listings that went public before are not new to the customer.</summary>
    public DateTime WatchesSinceUtc { get; set; }
}
