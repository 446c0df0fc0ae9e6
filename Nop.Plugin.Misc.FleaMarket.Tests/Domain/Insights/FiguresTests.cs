using System.Globalization;
using System.Reflection;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain.Insights;

/// <summary>A figure that were forgotten where figures are kept, read or summed would stay 0.</summary>
internal class FiguresTests
{
    private static IEnumerable<PropertyInfo> Counted => typeof(Figures).GetProperties().Where(property => property.CanWrite);

    /// <summary>Each has a value of its own.</summary>
    private static Figures Example()
    {
        var (figures, number) = (new Figures(), 0);
        foreach (var property in Counted)
            property.SetValue(figures, property.PropertyType == typeof(Histogram)
                ? Histogram.Of([++number])
                : Convert.ChangeType(++number, property.PropertyType, CultureInfo.InvariantCulture));
        return figures;
    }

    private static string[] Printed(Figures figures) =>
        [.. Counted.Select(property => string.Create(CultureInfo.InvariantCulture, $"{property.Name} {property.GetValue(figures)}"))];

    [Test]
    public void All_come_back_from_the_row_that_keeps_them()
    {
        var summary = DailySummary.Of(1, new(2026, 1, 31));
        summary.Write(Example(), new(2026, 2, 1));

        Assert.That(Printed(summary.Figures), Is.EqualTo(Printed(Example())));
    }

    [Test]
    public void All_are_summed()
    {
        Assert.That(Printed(Figures.Sum([Figures.None, Example()])), Is.EqualTo(Printed(Example())));
        Assert.That(Printed(Figures.Sum([Example(), Example()])), Has.None.AnyOf(Printed(Example())));
    }
}
