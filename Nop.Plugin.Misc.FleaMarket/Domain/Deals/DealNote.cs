using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>What a seller writes down about an own sale; never shown to anybody else.</summary>
public class DealNote : BaseEntity
{
    public const int LongestText = 2000;

    public int DealId { get; set; }
    public string Text { get; set; } = "";
    public DateTime UpdatedOnUtc { get; set; }
}
