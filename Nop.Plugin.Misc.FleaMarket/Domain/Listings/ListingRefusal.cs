namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>Why a step was not made; localised as nopCommerce localises enumerations.</summary>
public enum ListingRefusal
{
    NotFound = 1,

    /// <summary>The move is not open in the listing's status.</summary>
    NotOpenNow = 2,

    /// <summary>Somebody changed the listing after it was shown.</summary>
    ChangedMeanwhile = 3,

    /// <summary>Too many writers at once; trying again may help.</summary>
    Busy = 4,
    ReasonMissing = 5,
    ReasonTooLong = 8,

    /// <summary>It failed, and the store's log says why.</summary>
    Failed = 6,

    NotRegistered = 10,
    OrderNotOwn = 11,
    OrderOfOtherStore = 12,
    OrderDeleted = 13,
    OrderNotComplete = 14,
    OrderNotPaid = 15,
    OrderNotDelivered = 16,
    DeliveredTooLongAgo = 17,

    /// <summary>The order stands without it.</summary>
    ItemNotInOrder = 18,
    OrderPartlyRefunded = 19,

    GiftCard = 20,
    Download = 21,
    Rental = 22,
    Recurring = 23,
    CategoryExcluded = 24,

    NothingLeftToSell = 30,
    NotEnoughUnits = 31,
    TooManyListings = 32,
    PriceTooHigh = 33,

    /// <summary>Fewer units than confirmed deals already keep.</summary>
    UnitsAreReserved = 34,

    /// <summary>Offers and edits that moderators would have to look at, of one seller in an hour.</summary>
    TooManyForModerators = 35,

    NameMissing = 40,
    NameTooLong = 41,
    DescriptionTooLong = 42,
    PriceNotPositive = 43,
    QuantityNotPositive = 44,
    ContactMissing = 45,
    ConditionMissing = 46,
    TooManyCharacteristics = 47,
    EmailInvalid = 48,
    CharacteristicTooLong = 49,
    PhoneTooLong = 50,
    MessengerTooLong = 51,
    EmailTooLong = 52,
    LowestPriceTooHigh = 53,
    StepDaysOutOfRange = 54,
    LowestOfferTooHigh = 57,
    StepPercentUnknown = 58,

    PhotoTooLarge = 60,
    PhotoNotAnImage = 61,
    PhotoTooManyPixels = 62,
    PhotoDamaged = 63,
    TooManyPhotos = 64,

    /// <summary>No decision against the listing or its last edit stands.</summary>
    NothingToObjectTo = 70,
    AlreadyObjected = 71,
    TooLateToObject = 72,
    ObjectionMissing = 73,
    ObjectionTooLong = 74,
    NoOpenObjection = 75,

    /// <summary>For some time a moderator other than the one who decided answers.</summary>
    AnotherAnswersFirst = 76,
    AnswerMissing = 77
}
