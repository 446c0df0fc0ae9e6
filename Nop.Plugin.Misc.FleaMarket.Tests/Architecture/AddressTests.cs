using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture;

public partial class AddressTests
{
    [Test]
    public void An_address_in_the_back_office_is_one_of_an_action()
    {
        var actions = typeof(FleaMarketDefaults).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ControllerBase)))
            .SelectMany(type => type.GetMethods().Select(method => $"{type.Name[..^"Controller".Length]}/{method.Name}")).ToHashSet();

        var named = new[] { "*.cs", "*.cshtml", "*.js" }.SelectMany(pattern => Sources.Read(pattern))
            .SelectMany(file => Address().Matches(file.Text)).Select(match => match.Groups["action"].Value).Distinct().ToList();

        Assert.That(named, Is.Not.Empty);
        Assert.That(named.Where(action => !actions.Contains(action)), Is.Empty);
    }

    [GeneratedRegex(@"Admin/(?<action>FleaMarket\w+/\w+)")]
    private static partial Regex Address();
}
