namespace Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

/// <summary>Why a complaint was not taken or not struck; localised as nopCommerce localises enumerations.</summary>
public enum ComplaintRefusal
{
    NotFound = 1,
    NotRegistered = 2,
    TypeMissing = 10,
    TextTooLong = 11,

    /// <summary>One complaint for each deal, and one for each listing.</summary>
    AlreadyMade = 12,
    OwnListing = 13,

    /// <summary>An order that the customer has not accepted.</summary>
    NoDeal = 14,
    TooMany = 15,
    ReasonMissing = 20,
    ReasonTooLong = 21,
    AlreadyStruck = 22,
    AlreadyAnswered = 23
}
