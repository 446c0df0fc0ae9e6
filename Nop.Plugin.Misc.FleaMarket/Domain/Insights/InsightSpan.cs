namespace Nop.Plugin.Misc.FleaMarket.Domain.Insights;

/// <summary>Some days and what happened in them.</summary>
/// <param name="Last">The last of the days.</param>
public sealed record InsightSpan(DateOnly First, DateOnly Last, Figures Figures)
{
    /// <summary>A day by itself where it stands for many would make a chart and its table unreadable.</summary>
    private const int MostDays = 366;

    /// <summary>The step, or the next one that this many days are still readable by.</summary>
    public static InsightStep Readable(InsightStep step, InsightPeriod period) =>
        step == InsightStep.Day && (int)period > MostDays ? InsightStep.Week : step;

    /// <summary>The period's days in steps of the calendar; the first and the last may be cut off by the period.</summary>
    public static IReadOnlyList<InsightSpan> Split(
        DateOnly first, DateOnly last, InsightStep step, DayOfWeek firstDayOfWeek, IReadOnlyDictionary<DateOnly, Figures> days)
    {
        var spans = new List<InsightSpan>();
        for (var begin = first; begin <= last; begin = spans[^1].Last.AddDays(1))
        {
            var end = EndOf(begin, step, firstDayOfWeek);
            spans.Add(Of(begin, end < last ? end : last, days));
        }
        return spans;
    }

    public static InsightSpan Of(DateOnly first, DateOnly last, IReadOnlyDictionary<DateOnly, Figures> days) =>
        new(first, last, Figures.Sum([.. DaysOf(first, last).Select(day => days.GetValueOrDefault(day, Figures.None))]));

    private static IEnumerable<DateOnly> DaysOf(DateOnly first, DateOnly last) =>
        Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays);

    private static DateOnly EndOf(DateOnly day, InsightStep step, DayOfWeek firstDayOfWeek) => step switch
    {
        InsightStep.Month => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        InsightStep.Week => day.AddDays(6 - ((int)day.DayOfWeek - (int)firstDayOfWeek + 7) % 7),
        _ => day
    };
}
