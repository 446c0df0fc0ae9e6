namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>What a purchase request says.</summary>
public sealed record DealTerms
{
    public const int LongestMessage = 2000;
    public const int LongestPhone = 50;

    public int Quantity { get; init; }
    public string? Phone { get; init; }
    public string? Message { get; init; }

    /// <summary>Of a copy made for this deal; 0 when nothing is to be shipped.</summary>
    public int ShippingAddressId { get; init; }

    /// <summary>For all units, in the primary store currency; null for the listing's price.</summary>
    public decimal? Amount { get; init; }
}
