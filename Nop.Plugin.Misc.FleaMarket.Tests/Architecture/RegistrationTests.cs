using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Services.Privacy;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture;

public class RegistrationTests
{
    /// <summary>
    /// nopCommerce's rule for the warning that an interface has been overridden, on its list of plugins and among its system warnings:
    /// services of its own namespace that have several implementations from plugins.
    /// </summary>
    [Test]
    public void Nothing_makes_nopCommerce_warn_of_plugins_in_each_others_way()
    {
        var twice = Registered()
            .Where(service => service.ServiceType.FullName!.StartsWith("Nop.", StringComparison.Ordinal) && service.ImplementationType is not null)
            .GroupBy(service => service.ServiceType.FullName)
            .Where(service => service.Count() > 1)
            .Select(service => service.Key);

        Assert.That(twice, Is.Empty);
    }

    [Test]
    public void Everything_that_keeps_something_of_people_has_its_part() =>
        Assert.That(typeof(IPersonalData).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IPersonalData))),
            Is.SubsetOf(Registered().Select(service => service.ServiceType)));

    private static ServiceCollection Registered()
    {
        var services = new ServiceCollection();
        new PluginNopStartup().ConfigureServices(services, new ConfigurationBuilder().Build());
        return services;
    }
}
