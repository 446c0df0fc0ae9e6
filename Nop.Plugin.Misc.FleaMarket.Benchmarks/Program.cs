using BenchmarkDotNet.Running;
using Nop.Plugin.Misc.FleaMarket.Benchmarks;

await using var market = await Market.OpenAsync(Options.Parse(args));
using var browsers = await Browsers.OpenAsync(market.Address);
PageBenchmark.Browsers = browsers;
PageBenchmark.Pages = [.. (await Pages.FindAsync(browsers)).Where(page => page.Name.Contains(market.Options.Only, StringComparison.OrdinalIgnoreCase))];
var summary = BenchmarkRunner.Run<PageBenchmark>(new PageConfig(market.Options));
Console.WriteLine(PageTable.Of(summary));
if (market.Options.Only == "" || "clients at once".Contains(market.Options.Only, StringComparison.OrdinalIgnoreCase))
    Console.WriteLine(await ClientsAtOnce.MeasureAsync(market.Address));
if (market.Options.Only == "" || "moving market".Contains(market.Options.Only, StringComparison.OrdinalIgnoreCase))
    Console.WriteLine(await MovingMarket.MeasureAsync(browsers));
return summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success) ? 1 : 0;
