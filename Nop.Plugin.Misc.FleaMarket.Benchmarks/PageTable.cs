using System.Globalization;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>One line a page, in Markdown.</summary>
internal static class PageTable
{
    private const double NanosecondsInMillisecond = 1_000_000;

    public static string Of(Summary summary) => string.Join('\n', PageBenchmark.Pages
        .Select(page => Line(page.Name, summary.Reports.FirstOrDefault(report => page.Name.Equals(report.BenchmarkCase.Parameters[nameof(PageBenchmark.Name)]))))
        .Prepend("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
        .Prepend("| Page | Mean, ms | Median | 95 % | Emptiest, median | Ratio | Statements |"));

    private static string Line(string name, BenchmarkReport? report)
    {
        if (report?.ResultStatistics is not { } times)
            return $"| {name} | failed | | | | | |";
        var (emptiest, statements) = PageBenchmark.Seen[name];
        var beside = new Statistics(emptiest.TakeLast(times.N)).Median;
        return string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {Milliseconds(times.Mean):0.0} | {Milliseconds(times.Median):0.0} | {Milliseconds(times.Percentiles.P95):0.0} | {beside:0.0} | {Milliseconds(times.Median) / beside:0.00} | {statements} |");
    }

    private static double Milliseconds(double nanoseconds) => nanoseconds / NanosecondsInMillisecond;
}
