namespace Nop.Plugin.Misc.FleaMarket.Domain.Insights;

/// <summary>How much time one point of a chart stands for.</summary>
public enum InsightStep
{
    Day = 1,
    Week = 7,
    Month = 30
}
