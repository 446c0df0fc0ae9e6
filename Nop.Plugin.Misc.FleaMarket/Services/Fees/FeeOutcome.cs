using Nop.Plugin.Misc.FleaMarket.Domain.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Services.Fees;

/// <summary>What was booked, or why nothing was.</summary>
public sealed record FeeOutcome(FeeEntry? Entry, FeeRefusal? Refusal)
{
    public bool Succeeded => Refusal is null;

    public static FeeOutcome Booked(FeeEntry entry) => new(entry, null);

    public static FeeOutcome Refused(FeeRefusal refusal) => new(null, refusal);
}
