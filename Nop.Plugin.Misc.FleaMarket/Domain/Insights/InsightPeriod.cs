namespace Nop.Plugin.Misc.FleaMarket.Domain.Insights;

/// <summary>The days that are looked at; each value is their number.</summary>
public enum InsightPeriod
{
    Month = 30,
    Quarter = 90,
    Year = 365,
    ThreeYears = 1095
}
