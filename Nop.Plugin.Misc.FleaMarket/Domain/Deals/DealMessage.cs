using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>A letter of the correspondence between buyer and seller.</summary>
public class DealMessage : BaseEntity
{
    public const int LongestText = 2000;

    public int DealId { get; set; }
    public int AuthorId { get; set; }
    public int ReaderId { get; set; }
    public string Text { get; set; } = "";
    public DateTime CreatedOnUtc { get; set; }
}
