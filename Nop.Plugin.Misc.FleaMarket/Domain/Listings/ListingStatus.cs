namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

public enum ListingStatus
{
    OnModeration = 10,
    Approved = 20,
    Rejected = 30,
    Withdrawn = 40,
    Sold = 50,
    Removed = 60,

    /// <summary>Its time on offer is over; its seller can renew it.</summary>
    Expired = 70
}
