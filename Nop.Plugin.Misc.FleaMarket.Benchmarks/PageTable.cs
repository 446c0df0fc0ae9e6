using System.Globalization;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>One line a page, in Markdown.</summary>
internal static class PageTable
{
    private const double NanosecondsInMillisecond = 1_000_000;

    public static string Of(Summary summary) => string.Join('\n', summary.Reports
        .Select(Line)
        .Prepend("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
        .Prepend("| Page | Mean, ms | Median | 95 % | Emptiest, median | Ratio | Statements |"));

    private static string Line(BenchmarkReport report)
    {
        var name = (string)report.BenchmarkCase.Parameters[nameof(PageBenchmark.Name)];
        if (report.ResultStatistics is not { } times)
            return $"| {name} | failed | | | | | |";
        var (emptiest, statements) = PageBenchmark.Seen[name];
        var beside = new Statistics(emptiest.TakeLast(times.N)).Median;
        return string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {Milliseconds(times.Mean):0.0} | {Milliseconds(times.Median):0.0} | {Milliseconds(times.Percentiles.P95):0.0} | {beside:0.0} | {Milliseconds(times.Median) / beside:0.00} | {statements} |");
    }

    private static double Milliseconds(double nanoseconds) => nanoseconds / NanosecondsInMillisecond;
}
