namespace Nop.Plugin.Misc.FleaMarket.Services.Transparency;

/// <summary>Counts of complaints or objections that were made in a year.</summary>
/// <param name="Accepted">Acted on, or reversed.</param>
/// <param name="Declined">Struck, or upheld.</param>
/// <param name="MedianDays">Until they were answered; null where none was.</param>
public sealed record AnswerCount(int Made, int Accepted, int Declined, double? MedianDays)
{
    public int Open => Made - Accepted - Declined;
}
