using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Services.Privacy;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

public static class PrivacyServices
{
    /// <summary>A feature that keeps something of people adds its part.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services) => services
        .Configure<MvcOptions>(options => options.Filters.Add(new PersonalExportFilter()))
        .AddScoped<PersonalExport>()
        .AddScoped<PersonalErasure>()
        .AddScoped<ListingHistoryData>()
        .AddScoped<ListingDraftData>()
        .AddScoped<IPersonalData, PersonalListings>()
        .AddScoped<IPersonalData, PersonalComments>()
        .AddScoped<IPersonalData, PersonalComplaints>()
        .AddScoped<IPersonalData, PersonalSearches>()
        .AddScoped<IPersonalData, PersonalPurchases>()
        .AddScoped<IPersonalData, PersonalSales>()
        .AddScoped<IPersonalData, PersonalDealHistory>()
        .AddScoped<IPersonalData, PersonalFeedback>()
        .AddScoped<IPersonalData, PersonalFeedbackAnswers>()
        .AddScoped<IPersonalData, PersonalMessages>()
        .AddScoped<IPersonalData, PersonalTextMessages>()
        .AddScoped<IPersonalData, PersonalFees>();
}
