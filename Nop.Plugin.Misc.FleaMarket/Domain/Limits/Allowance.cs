using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Limits;

/// <summary>
/// One of the things that somebody may do so many times an hour. The unique (purpose, number) lets one of two at once win, so the limit
/// holds exactly; forgotten after a day.
/// </summary>
public class Allowance : BaseEntity
{
    public const int LongestPurpose = 100;

    /// <summary>What it was taken for, and by whom or for whom.</summary>
    public string Purpose { get; set; } = "";
    public int Number { get; set; }
    public DateTime TakenOnUtc { get; set; }
}
