namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture;

public class PackagingTests
{
    [Test]
    public void The_plugin_brings_only_what_nopCommerce_lacks() =>
        Assert.That(Directory.GetFiles(Repository.PathOf("DevStore", "DevStore", "Plugins", "Misc.FleaMarket"), "*.dll").Select(Path.GetFileName),
            Is.EquivalentTo(new[] { "CsvHelper.dll", "PhoneNumbers.dll", "Nop.Plugin.Misc.FleaMarket.dll" }));
}
