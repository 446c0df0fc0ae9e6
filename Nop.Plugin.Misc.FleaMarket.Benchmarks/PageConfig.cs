using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Mathematics.OutlierDetection;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>One request at a time, to a store that is warm; the slow ones count.</summary>
internal sealed class PageConfig : ManualConfig
{
    private const int WarmingRequests = 5;

    public PageConfig(Options options)
    {
        AddJob(Job.Default
            .WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring)
            .WithOutlierMode(OutlierMode.DontRemove)
            .WithWarmupCount(WarmingRequests)
            .WithIterationCount(options.Requests)
            .WithInvocationCount(1).WithUnrollFactor(1));
        AddLogger(NullLogger.Instance);
        AddColumnProvider(DefaultColumnProviders.Instance);
        WithArtifactsPath(Path.Combine(Path.GetTempPath(), "flea-market-benchmarks"));
        WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.DisableOptimizationsValidator);
    }
}
