using NetArchTest.Rules;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture;

/// <summary>Who may know whom: what stands above knows what stands below, never the other way round.</summary>
public class LayerTests
{
    private const string Plugin = "Nop.Plugin.Misc.FleaMarket.";

    /// <summary>From the lowest; those of one line stand side by side.</summary>
    private static readonly string[][] _layers =
    [
        ["Domain"],
        ["Links", "Data"],
        ["Services"],
        ["Installation", "Models"],
        ["Web", "Factories", "Validators", "Controllers", "Components"],
        ["Infrastructure"]
    ];

    /// <summary>All of System.Net's but itself, whose WebUtility reads texts.</summary>
    private static readonly string[] _networks =
    [
        "System.Net.Cache", "System.Net.Http", "System.Net.Mail", "System.Net.Mime", "System.Net.NetworkInformation", "System.Net.Quic", "System.Net.Security",
        "System.Net.ServerSentEvents", "System.Net.Sockets", "System.Net.WebSockets"
    ];

    private static IEnumerable<string> Layers => _layers.SelectMany(layer => layer);

    [TestCaseSource(nameof(Layers))]
    public void A_layer_knows_nothing_above_it(string layer)
    {
        var above = _layers.SkipWhile(names => !names.Contains(layer)).Skip(1).SelectMany(names => names).Select(name => Plugin + name).ToArray();
        if (above.Length == 0)
            return;

        var failing = Types.InAssembly(typeof(FleaMarketPlugin).Assembly)
            .That().ResideInNamespace(Plugin + layer)
            .ShouldNot().HaveDependencyOnAny(above)
            .GetResult().FailingTypes;

        Assert.That(failing.Select(type => type.FullName), Is.Empty);
    }

    [Test]
    public void The_domain_knows_neither_nopCommerces_services_nor_the_web_nor_a_database() =>
        Assert.That(Types.InAssembly(typeof(FleaMarketPlugin).Assembly)
            .That().ResideInNamespace(Plugin + "Domain")
            .ShouldNot().HaveDependencyOnAny(["Nop.Services", "Nop.Web", "Nop.Data", "Microsoft.AspNetCore", "Microsoft.Extensions", "LinqToDB", .. _networks])
            .GetResult().FailingTypes.Select(type => type.FullName), Is.Empty);

    [Test]
    public void Every_folder_of_the_plugin_has_its_layer() =>
        Assert.That(typeof(FleaMarketPlugin).Assembly.GetExportedTypes().Select(type => type.Namespace!)
            .Where(name => name.StartsWith(Plugin, StringComparison.Ordinal)).Select(name => name[Plugin.Length..].Split('.')[0]).Distinct(), Is.SubsetOf(Layers));
}
