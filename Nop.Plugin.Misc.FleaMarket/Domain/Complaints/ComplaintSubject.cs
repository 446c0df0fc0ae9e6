namespace Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

/// <summary>What a complaint is about; localised as nopCommerce localises enumerations.</summary>
public enum ComplaintSubject
{
    /// <summary>By the seller of a deal; other sellers see it on the buyer's card.</summary>
    Buyer = 10,

    /// <summary>By the buyer of a deal; for the moderators alone.</summary>
    Seller = 20,

    /// <summary>By a registered customer; for the moderators alone.</summary>
    Listing = 30
}
