using Nop.Plugin.Misc.FleaMarket.Domain.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Services.Fees;

/// <summary>What somebody asks the ledger for; what is null does not narrow it.</summary>
public sealed record FeeFilter
{
    public int? SellerId { get; init; }

    /// <summary>The beginning of the seller's e-mail address or user name.</summary>
    public string? SellerLogin { get; init; }
    public FeeMonth? Month { get; init; }
    public FeeKind? Kind { get; init; }
}
