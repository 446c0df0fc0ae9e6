namespace Nop.Plugin.Misc.FleaMarket.Domain.Fees;

/// <summary>What one seller owes for one month.</summary>
public sealed record FeeAccount(int SellerId, FeeMonth Month);
