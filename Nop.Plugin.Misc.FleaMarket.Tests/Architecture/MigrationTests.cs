using System.Reflection;
using FluentMigrator;
using Nop.Data.Migrations;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture;

public class MigrationTests
{
    /// <summary>Two at one moment end the installation with texts and templates missing.</summary>
    [Test]
    public void No_two_migrations_have_the_same_time() =>
        Assert.That(typeof(FleaMarketPlugin).Assembly.GetTypes().Where(type => type.IsDefined(typeof(NopMigrationAttribute)))
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()!.Version).ToList(), Is.Unique.And.Count.GreaterThan(15));
}
