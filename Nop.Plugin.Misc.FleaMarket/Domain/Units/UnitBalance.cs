namespace Nop.Plugin.Misc.FleaMarket.Domain.Units;

/// <summary>Where the units of an order item are.</summary>
/// <param name="Revision">Of the last movement that this balance knows; the next one has to follow it.</param>
public readonly record struct UnitBalance(int Bought, int Returned, int Held, int Sold, int Revision = 0)
{
    /// <summary>Units that may still be offered; never negative, whatever was returned afterwards.</summary>
    public int Sellable => Math.Max(0, Bought - Returned - Held - Sold);

    /// <summary>Units that the customer still has.</summary>
    public int Left => Math.Max(0, Bought - Returned - Sold);

    /// <summary>Units on offer that were returned, or taken out of the order, since they were offered.</summary>
    public int Overdrawn => Math.Max(0, Math.Min(Held, Held + Sold + Returned - Bought));
}
