using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Plugin.Misc.FleaMarket.Services.Privacy;
using Nop.Plugin.Misc.FleaMarket.Services.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure;

/// <summary>
/// Every public class of the folders named here is a service of its own type, one for each request. A class that is made by hand
/// instead, and data, is sealed.
/// </summary>
public static class ServiceRegistration
{
    private static readonly string[] _folders = ["Services", "Factories", "Installation", "Links", "Web"];

    /// <summary>What of people's data each feature keeps, in the order of the export.</summary>
    private static readonly Type[] _personalData =
    [
        typeof(PersonalListings),
        typeof(PersonalObjections),
        typeof(PersonalComments),
        typeof(PersonalComplaints),
        typeof(PersonalSearches),
        typeof(PersonalFavourites),
        typeof(PersonalFollowedSellers),
        typeof(PersonalPurchases),
        typeof(PersonalSales),
        typeof(PersonalDealHistory),
        typeof(PersonalOrderBlocks),
        typeof(PersonalFeedback),
        typeof(PersonalFeedbackAnswers),
        typeof(PersonalMessages),
        typeof(PersonalTextMessages),
        typeof(PersonalFees)
    ];

    public static IServiceCollection AddPluginServices(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<ISmsSender, HttpSmsSender>();
        services.AddScoped(scope => new PersonalParts([.. _personalData.Select(part => (IPersonalData)scope.GetRequiredService(part))]));
        foreach (var type in Assembly.GetExecutingAssembly().GetExportedTypes().Where(IsService))
            services.AddScoped(type);
        return services;
    }

    private static bool IsService(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsSealed: false, IsNested: false, IsGenericTypeDefinition: false } && IsIn(type);

    private static bool IsIn(Type type) =>
        _folders.Any(folder => $"{type.Namespace}.".StartsWith($"{typeof(FleaMarketPlugin).Namespace}.{folder}.", StringComparison.Ordinal));
}
