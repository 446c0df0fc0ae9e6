using Nop.Plugin.Misc.FleaMarket.Domain.Insights;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain.Insights;

internal class InsightSpanTests
{
    private static readonly DateOnly _first = new(2026, 1, 28);
    private static readonly DateOnly _last = new(2026, 3, 3);

    private static Dictionary<DateOnly, Figures> Days { get; } = Enumerable.Range(0, _last.DayNumber - _first.DayNumber + 1)
        .ToDictionary(_first.AddDays, day => new Figures { PutUp = day + 1, SaleDays = Histogram.Of([day]) });

    [Test]
    public void Steps_cover_each_day_once([Values] InsightStep step, [Values] DayOfWeek firstDayOfWeek)
    {
        var spans = InsightSpan.Split(_first, _last, step, firstDayOfWeek, Days);

        Assert.That(spans.SelectMany(span => Enumerable.Range(span.First.DayNumber, span.Last.DayNumber - span.First.DayNumber + 1)),
            Is.EqualTo(Enumerable.Range(_first.DayNumber, _last.DayNumber - _first.DayNumber + 1)));
        Assert.That(spans.Sum(span => span.Figures.PutUp), Is.EqualTo(Days.Values.Sum(day => day.PutUp)));
        Assert.That(Figures.Sum([.. spans.Select(span => span.Figures)]).SaleDays.Total, Is.EqualTo(Days.Count));
    }

    [Test]
    public void Weeks_begin_with_the_first_day_of_the_week_and_months_with_the_first_of_the_month()
    {
        Assert.That(Begins(InsightStep.Week, DayOfWeek.Monday).Skip(1).Select(day => day.DayOfWeek), Is.All.EqualTo(DayOfWeek.Monday));
        Assert.That(Begins(InsightStep.Week, DayOfWeek.Sunday).Skip(1).Select(day => day.DayOfWeek), Is.All.EqualTo(DayOfWeek.Sunday));
        Assert.That(Begins(InsightStep.Month, DayOfWeek.Monday), Is.EqualTo(new DateOnly[] { _first, new(2026, 2, 1), new(2026, 3, 1) }));

        static IEnumerable<DateOnly> Begins(InsightStep step, DayOfWeek day) => InsightSpan.Split(_first, _last, step, day, Days).Select(span => span.First);
    }

    [Test]
    public void A_day_without_anything_counts_as_nothing()
    {
        var span = InsightSpan.Of(_first, _last, new Dictionary<DateOnly, Figures>());

        Assert.That((span.Figures.PutUp, span.Figures.PriceReached, span.Figures.SaleDays.Quantile(.5m)), Is.EqualTo((0, (decimal?)null, (int?)null)));
    }

    [TestCase(InsightStep.Day, InsightPeriod.Year, InsightStep.Day)]
    [TestCase(InsightStep.Day, InsightPeriod.ThreeYears, InsightStep.Week)]
    [TestCase(InsightStep.Month, InsightPeriod.ThreeYears, InsightStep.Month)]
    public void Three_years_are_not_shown_by_day(InsightStep asked, InsightPeriod period, InsightStep shown) =>
        Assert.That(InsightSpan.Readable(asked, period), Is.EqualTo(shown));
}
