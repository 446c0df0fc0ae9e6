namespace Nop.Plugin.Misc.FleaMarket.Domain.Insights;

public enum FigureUnit
{
    Count,
    Hours,
    Days,

    /// <summary>An amount in the primary store currency.</summary>
    Money,

    /// <summary>1 is all of it.</summary>
    Share
}
