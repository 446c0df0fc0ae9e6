using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture;

/// <summary>Holds what was built against the recorded API of nopCommerce 4.90, where the record lies beside the repository.</summary>
public class ContractTests
{
    private static readonly string _check = Path.Combine(
        Environment.GetEnvironmentVariable("NOP_CONTRACT") ?? Path.GetFullPath(Repository.PathOf("..", "shared", "contract")), "check");

    [SetUp]
    public void SkipWithoutTheRecord()
    {
        if (!File.Exists(_check))
            Assert.Ignore("The record of nopCommerce's API is not here.");
    }

    [Test]
    public Task The_plugin_names_nothing_that_nopCommerce_lacks() =>
        HoldsAsync("refs", Repository.PathOf("DevStore", "DevStore", "Plugins", "Misc.FleaMarket", "Nop.Plugin.Misc.FleaMarket.dll"));

    [Test]
    public Task The_development_store_offers_nothing_that_nopCommerce_lacks() =>
        HoldsAsync("stand", ApiAssemblies());

    private static string[] ApiAssemblies() => Directory
        .GetFiles(AppContext.BaseDirectory, "*.dll")
        .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("FluentMigrator", StringComparison.Ordinal)
            || name is "Nop.Core.dll" or "Nop.Data.dll" or "Nop.Services.dll" or "Nop.Web.Framework.dll" or "Nop.Web.dll"))
        .ToArray();

    private static async Task HoldsAsync(string what, params string[] assemblies)
    {
        await using var check = new ChildProcess(Repository.Root, [_check, what, .. assemblies]);
        Assert.That(await check.ExitCodeAsync(), Is.Zero, check.Output);
    }
}
