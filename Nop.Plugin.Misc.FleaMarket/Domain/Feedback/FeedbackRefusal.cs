namespace Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

/// <summary>Why feedback, an answer or a reminder was not taken; localised as nopCommerce localises enumerations.</summary>
public enum FeedbackRefusal
{
    NotFound = 1,

    /// <summary>The deal is neither sent nor closed, or was cancelled.</summary>
    NotNow = 2,
    AlreadyGiven = 3,

    ProductStarsMissing = 10,
    SellerStarsMissing = 11,
    TextMissing = 12,
    TextTooLong = 13,

    NothingToAnswer = 20,
    AlreadyAnswered = 21,
    AnswerMissing = 22,
    AnswerTooLong = 23,

    /// <summary>The last reminder is not old enough.</summary>
    RemindedLately = 30,

    /// <summary>The buyer's account is closed, so nobody would read a reminder.</summary>
    BuyerGone = 31
}
