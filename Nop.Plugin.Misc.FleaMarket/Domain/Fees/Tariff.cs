using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Fees;

/// <summary>What the store takes of its sellers' deals; amounts are in the primary store currency.</summary>
public class Tariff : BaseEntity, IFeeTerms
{
    public const int LongestName = 200;
    public const decimal HighestAmount = 1_000_000;
    public const int MostFreeDeals = 100_000;

    public string Name { get; set; } = "";

    /// <summary>Of a deal's amount; 0 to 100.</summary>
    public decimal Percentage { get; set; }
    public decimal FixedPart { get; set; }
    public decimal Minimum { get; set; }

    /// <summary>0 = no limit; otherwise not below the minimum.</summary>
    public decimal Maximum { get; set; }

    /// <summary>The first deals of a month that cost nothing.</summary>
    public int FreeDealsPerMonth { get; set; }
    public bool Active { get; set; }
    public int DisplayOrder { get; set; }
}
