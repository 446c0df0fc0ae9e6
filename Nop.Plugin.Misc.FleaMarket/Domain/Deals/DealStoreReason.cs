namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>Why the store cancels a deal by itself; localised as nopCommerce localises enumerations.</summary>
public enum DealStoreReason
{
    /// <summary>The listing was withdrawn, rejected or removed before the seller had approved the deal.</summary>
    ListingOffSale = 1,

    /// <summary>Others have bought the last units before the seller had approved the deal.</summary>
    SoldOut = 2,

    /// <summary>The units went back to the store, or their order was cancelled, refunded or deleted.</summary>
    UnitsGone = 3,
    SellerGone = 4,
    BuyerGone = 5,

    /// <summary>The customer has not said yes to an order that the seller had entered.</summary>
    NobodyAnswered = 6,

    /// <summary>An offer, or the seller's price for it, was not answered in time.</summary>
    OfferRanOut = 7
}
