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

    private static string[] ApiAssemblies() =>
    [
        .. from name in (string[])["Nop.Core", "Nop.Data", "Nop.Services", "Nop.Web.Framework", "Nop.Web"]
           select Path.Combine(AppContext.BaseDirectory, name + ".dll"),
        .. from name in (string[])["FluentMigrator", "FluentMigrator.Abstractions"]
           select Repository.PathOf("DevStore", name, "bin", "Debug", "net9.0", name + ".dll")
    ];

    private static async Task HoldsAsync(string what, params string[] assemblies)
    {
        await using var check = new ChildProcess(Repository.Root, [_check, what, .. assemblies]);
        Assert.That(await check.ExitCodeAsync(), Is.Zero, check.Output);
    }
}
