using System.Reflection;

namespace Nop.Plugin.Misc.FleaMarket.Tests;

/// <summary>Where the sources are that the tests look at.</summary>
public static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Plugin { get; } = PathOf("Nop.Plugin.Misc.FleaMarket");

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);
}
