using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;

public record FeeRowModel : BaseNopEntityModel
{
    public int SellerId { get; init; }
    public required string Seller { get; init; }
    public required string Month { get; init; }
    public int KindId { get; init; }
    public required string Kind { get; init; }
    public required string Amount { get; init; }

    /// <summary>0 for what is of no deal.</summary>
    public int DealId { get; init; }
    public string? Text { get; init; }
    public required string Explanation { get; init; }

    /// <summary>Empty for the store itself.</summary>
    public required string BookedBy { get; init; }
    public DateTime BookedOn { get; init; }
}

public record FeeTotalRowModel : BaseNopModel
{
    public int SellerId { get; init; }
    public required string Seller { get; init; }

    /// <summary>As 2026-11.</summary>
    public required string Month { get; init; }
    public int Deals { get; init; }
    public required string Fees { get; init; }
    public required string Corrections { get; init; }
    public required string Payments { get; init; }
    public required string Balance { get; init; }
    public bool IsOpen { get; init; }
}

public record FeeTotalListModel : BasePagedListModel<FeeTotalRowModel>
{
    /// <summary>Of all that match, formatted.</summary>
    public required string Balance { get; init; }
}
