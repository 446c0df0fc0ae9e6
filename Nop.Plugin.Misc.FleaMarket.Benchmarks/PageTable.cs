using System.Globalization;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>One line a page, in Markdown.</summary>
internal static class PageTable
{
    private const double NanosecondsInMillisecond = 1_000_000;

    private sealed record Measured(Page Page, Statistics Times, double Emptiest, string Statements)
    {
        public double Ratio => Milliseconds(Times.Median) / Emptiest;
    }

    /// <param name="Measured">Null where that failed.</param>
    private sealed record Asked(Page Page, Measured? Measured);

    /// <summary>Ends with a line for each page that misses what it is to reach.</summary>
    public static string Of(Summary summary)
    {
        var all = PageBenchmark.Pages.Select(page => new Asked(page, Find(page, summary))).ToList();
        return string.Join('\n',
        [
            "| Page | Mean, ms | Median | 95 % | Emptiest, median | Ratio | To reach | Statements |",
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
            .. all.Select(asked => asked.Measured is { } measured ? Line(measured) : $"| {asked.Page.Name} | failed | | | | | | |"),
            "",
            .. all.Select(asked => asked.Measured).OfType<Measured>().Where(measured => measured.Ratio > measured.Page.ToReach)
                .Select(measured => string.Create(CultureInfo.InvariantCulture, $"Missed: {measured.Page.Name}, {measured.Ratio:0.00} instead of {measured.Page.ToReach:0.00}"))
        ]);
    }

    private static Measured? Find(Page page, Summary summary)
    {
        var report = summary.Reports.FirstOrDefault(report => page.Name.Equals(report.BenchmarkCase.Parameters[nameof(PageBenchmark.Name)]));
        if (report?.ResultStatistics is not { } times)
            return null;
        var (emptiest, statements) = PageBenchmark.Seen[page.Name];
        return new(page, times, new Statistics(emptiest.TakeLast(times.N)).Median, statements);
    }

    private static string Line(Measured measured) => string.Create(CultureInfo.InvariantCulture,
        $"| {measured.Page.Name} | {Milliseconds(measured.Times.Mean):0.0} | {Milliseconds(measured.Times.Median):0.0} | {Milliseconds(measured.Times.Percentiles.P95):0.0} | {measured.Emptiest:0.0} | {measured.Ratio:0.00} | {measured.Page.ToReach:0.00} | {measured.Statements} |");

    private static double Milliseconds(double nanoseconds) => nanoseconds / NanosecondsInMillisecond;
}
