using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests;

/// <summary>What the fixtures share; started by the first that needs it, stopped after the last.</summary>
[SetUpFixture]
public class TestRun
{
    private static readonly Lazy<Task<PostgresCluster?>> _postgres = new(PostgresCluster.StartAsync);

    /// <summary>Skips the test where PostgreSQL is not installed.</summary>
    public static async Task<PostgresCluster> PostgresAsync()
    {
        if (await _postgres.Value is { } cluster)
            return cluster;
        Assert.Ignore("PostgreSQL is not installed.");
        throw new InvalidOperationException();
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        if (_postgres.IsValueCreated && await _postgres.Value is { } cluster)
            await cluster.DisposeAsync();
    }
}
