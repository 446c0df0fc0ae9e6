using BenchmarkDotNet.Running;
using Nop.Plugin.Misc.FleaMarket.Benchmarks;

await using var market = await Market.OpenAsync(Options.Parse(args));
using var browsers = await Browsers.OpenAsync(market.Address);
PageBenchmark.Browsers = browsers;
PageBenchmark.Pages = [.. (await Pages.FindAsync(browsers)).Where(page => IsAsked(page.Name))];
var (clients, fresh, moving) = (IsAsked("clients at once"), IsAsked("fresh store") && market.CanRestart, IsAsked("moving market"));
if (PageBenchmark.Pages.Count == 0 && !clients && !fresh && !moving)
{
    Console.Error.WriteLine($"Nothing that is measured has \"{market.Options.Only}\" in its name.");
    return 1;
}
var failed = false;
if (PageBenchmark.Pages.Count > 0)
{
    await Pages.CheckAsync(browsers, PageBenchmark.Pages);
    var summary = BenchmarkRunner.Run<PageBenchmark>(new PageConfig(market.Options));
    Console.WriteLine(PageTable.Of(summary));
    failed = summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success);
}
if (clients)
    Console.WriteLine(await ClientsAtOnce.MeasureAsync(market.Address));
if (fresh)
    Console.WriteLine(await ClientsAtOnce.MeasureFreshAsync(market));
if (moving)
    Console.WriteLine(await MovingMarket.MeasureAsync(browsers));
return failed ? 1 : 0;

bool IsAsked(string name) => name.Contains(market.Options.Only, StringComparison.OrdinalIgnoreCase);
