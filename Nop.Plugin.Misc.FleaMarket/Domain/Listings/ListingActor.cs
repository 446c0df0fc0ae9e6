namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

public enum ListingActor
{
    Seller = 10,
    Moderator = 20,

    /// <summary>An event or a scheduled task of the store, nobody in person.</summary>
    Store = 30
}
