using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Insights;

/// <summary>How much of one product came back as used in a period that ended with the day before it was counted.</summary>
public class ProductSummary : BaseEntity
{
    private ProductSummary()
    {
    }

    /// <summary>0 for all stores together.</summary>
    public int StoreId { get; private set; }
    public int PeriodId { get; private set; }

    /// <summary>0 for all products together.</summary>
    public int ProductId { get; private set; }
    public int UnitsPutUp { get; private set; }

    /// <summary>As used, in the same time; like the next 0 of all products together, where nobody asks.</summary>
    public int UnitsSold { get; private set; }

    /// <summary>Units that the store sold new in the same time.</summary>
    public int UnitsBought { get; private set; }

    /// <summary>Units put up by the id of the reason for selling, 0 for none: a <see cref="Histogram"/>.</summary>
    public string Reasons { get; private set; } = "";

    /// <summary>The day it was counted on, as <see cref="DailySummary.NumberOf"/> has it.</summary>
    public int Day { get; private set; }

    /// <summary>The last day of the period.</summary>
    public DateOnly Until => DailySummary.DateOf(Day).AddDays(-1);

    public InsightPeriod Period => (InsightPeriod)PeriodId;

    /// <summary>Of the units sold new in the same time; null where none was.</summary>
    public decimal? ShareComingBack => UnitsBought > 0 ? (decimal)UnitsPutUp / UnitsBought : null;

    public static ProductSummary Of(int storeId, InsightPeriod period, int productId, Histogram reasons, int unitsSold, int unitsBought, DateOnly day) => new()
    {
        StoreId = storeId,
        PeriodId = (int)period,
        ProductId = productId,
        UnitsPutUp = reasons.Total,
        UnitsSold = unitsSold,
        UnitsBought = unitsBought,
        Reasons = reasons.ToString(),
        Day = DailySummary.NumberOf(day)
    };
}
