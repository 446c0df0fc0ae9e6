namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What a canned reason is for.</summary>
public enum ReasonKind
{
    /// <summary>A moderator rejects or removes a listing.</summary>
    Moderation = 0,

    /// <summary>A seller or the administration cancels a deal.</summary>
    CancelSale = 10,

    /// <summary>A buyer cancels a deal.</summary>
    CancelPurchase = 20,

    /// <summary>A seller complains about a buyer, whom other sellers are warned of.</summary>
    ComplaintAboutBuyer = 30,
    ComplaintAboutSeller = 40,
    ComplaintAboutListing = 50,

    /// <summary>Why a seller parts with an item.</summary>
    Selling = 60
}
