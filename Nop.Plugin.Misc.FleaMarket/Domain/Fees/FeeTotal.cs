namespace Nop.Plugin.Misc.FleaMarket.Domain.Fees;

/// <summary>Sums of a seller's entries of a month, in the primary store currency.</summary>
public sealed record FeeTotal(int SellerId, FeeMonth Month, int Deals, decimal Fees, decimal Corrections, decimal Payments)
{
    /// <summary>What the seller owes; below 0 what the store does.</summary>
    public decimal Balance => Fees + Corrections + Payments;
}
