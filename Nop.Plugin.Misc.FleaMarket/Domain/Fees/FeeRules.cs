namespace Nop.Plugin.Misc.FleaMarket.Domain.Fees;

/// <summary>What a correction has to say.</summary>
public static class FeeRules
{
    public static IEnumerable<FeeRefusal> Broken(decimal amount, string? reason)
    {
        if (amount == 0)
            yield return FeeRefusal.AmountMissing;
        if (Math.Abs(amount) > Tariff.HighestAmount)
            yield return FeeRefusal.AmountTooHigh;
        if (reason is null)
            yield return FeeRefusal.ReasonMissing;
        if (reason?.Length > FeeEntry.LongestText)
            yield return FeeRefusal.TextTooLong;
    }
}
