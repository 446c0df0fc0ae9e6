using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Services.Privacy;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

public static class PrivacyServices
{
    /// <summary>A feature that keeps something of people adds its part.</summary>
    private static readonly Type[] _parts =
    [
        typeof(PersonalListings),
        typeof(PersonalComments),
        typeof(PersonalComplaints),
        typeof(PersonalSearches),
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

    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        foreach (var part in _parts)
            services.AddScoped(part);
        return services
            .Configure<MvcOptions>(options => options.Filters.Add(new PersonalExportFilter()))
            .AddScoped<PersonalExport>()
            .AddScoped<PersonalErasure>()
            .AddScoped<ListingHistoryData>()
            .AddScoped<ListingDraftData>()
            .AddScoped(scope => new PersonalParts([.. _parts.Select(part => (IPersonalData)scope.GetRequiredService(part))]));
    }
}
