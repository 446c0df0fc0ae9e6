namespace Nop.Plugin.Misc.FleaMarket.Domain.Flags;

/// <summary>Why moderators should look twice at a listing; localised as nopCommerce localises enumerations.</summary>
public enum FlagKind
{
    /// <summary>A phone number, an address or the name of an account in its words.</summary>
    ContactData = 10,

    /// <summary>A word of the owner's list.</summary>
    ListedWord = 20,

    /// <summary>It costs more than the store asks for the product now.</summary>
    PriceAboveNew = 30,

    /// <summary>A photo that another listing shows.</summary>
    SamePhoto = 40,

    /// <summary>Nothing of its seller's was approved before.</summary>
    FirstListing = 50,

    /// <summary>Moderators have rejected or removed something of its seller's of late.</summary>
    RecentRejection = 60,

    /// <summary>A part of its order was paid back.</summary>
    PartialRefund = 70
}
