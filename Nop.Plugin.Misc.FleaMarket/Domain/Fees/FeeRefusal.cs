namespace Nop.Plugin.Misc.FleaMarket.Domain.Fees;

/// <summary>Why nothing was booked; localised as nopCommerce localises enumerations.</summary>
public enum FeeRefusal
{
    AmountMissing = 1,
    AmountTooHigh = 2,
    ReasonMissing = 3,
    TextTooLong = 4,

    /// <summary>The balance is not the one that was shown.</summary>
    BalanceChanged = 5,
    NothingToPay = 6
}
