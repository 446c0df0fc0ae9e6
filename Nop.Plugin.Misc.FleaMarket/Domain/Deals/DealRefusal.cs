namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>Why a step of a deal was not made; localised as nopCommerce localises enumerations.</summary>
public enum DealRefusal
{
    NotFound = 1,

    /// <summary>The move is not open in the deal's status.</summary>
    NotOpenNow = 2,
    ChangedMeanwhile = 3,
    ReasonMissing = 5,

    NotRegistered = 10,
    OwnListing = 11,
    ListingNotOnSale = 12,
    NotEnoughUnits = 13,
    QuantityNotPositive = 14,
    AddressMissing = 15,
    PhoneMissing = 16,

    /// <summary>The customer has neither written nor commented to this seller.</summary>
    BuyerNeverWrote = 17,
    TooManyOpenRequests = 18,
    MessageTooLong = 19,

    AmountNotPositive = 20,
    NoAmountProposed = 21,
    AlreadyPaid = 22,
    DateNotInFuture = 23,
    NoDateProposed = 24,
    OwnProposal = 25,
    ReasonTooLong = 26,
    TrackingNumberTooLong = 27,
    AmountTooHigh = 28,
    DateTooFar = 29,

    /// <summary>The administration has not answered yet.</summary>
    AlreadyAsked = 30,

    /// <summary>The listing's price is not the one that was shown.</summary>
    PriceChanged = 31,
    PhoneTooLong = 32,
    TextMissing = 33,
    NoteTooLong = 34,

    /// <summary>The store has switched deals off.</summary>
    DealsAreOff = 35,
    TooManyMessages = 36,
    ListingMissing = 37,

    /// <summary>Nothing that can be dialled.</summary>
    PhoneWrong = 38,

    /// <summary>The order that the units come from has changed, or the seller may no longer sell.</summary>
    UnitsGone = 39,

    /// <summary>The customer takes no orders that this seller enters.</summary>
    BuyerTakesNoOrders = 40,
    TooManyRequests = 41,

    /// <summary>The seller is asked too often at the moment, by whomever.</summary>
    SellerIsAskedTooOften = 42,
    TooManyProposals = 43,
    TooManyOrders = 44,

    /// <summary>The address' fields say what is wrong with each.</summary>
    AddressIncomplete = 45,

    /// <summary>The store or the seller takes no offers.</summary>
    OffersAreOff = 46,

    /// <summary>More than the listing asks.</summary>
    OfferTooHigh = 47,

    /// <summary>As many as one buyer may make on one listing.</summary>
    TooManyOffers = 48,

    /// <summary>The buyer's last offer on the listing is not answered yet.</summary>
    OfferIsOpen = 49,

    /// <summary>The buyer has not answered the seller's price yet.</summary>
    CounterWaits = 50,

    /// <summary>No more than the buyer offers.</summary>
    CounterTooLow = 51,

    /// <summary>More than the listing asks.</summary>
    CounterTooHigh = 52,

    /// <summary>The store or the seller takes no questions in private.</summary>
    QuestionsAreOff = 53,

    /// <summary>The seller has ended a conversation with this customer.</summary>
    SellerTakesNoQuestions = 54
}
