using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Complaints;
using Nop.Plugin.Misc.FleaMarket.Factories.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

public static class ComplaintServices
{
    public static IServiceCollection AddComplaints(this IServiceCollection services) => services
        .AddScoped<ComplaintDesk>()
        .AddScoped<ComplaintReader>()
        .AddScoped<BuyerCards>()
        .AddScoped<BuyerCardFactory>()
        .AddScoped<ComplaintFormFactory>()
        .AddScoped<ComplaintTokens>()
        .AddScoped<ComplaintMails>()
        .AddScoped<ComplaintQueue>()
        .AddScoped<WaitingComplaints>()
        .AddScoped<ComplaintNamesFactory>()
        .AddScoped<ComplaintGridFactory>()
        .AddScoped<ComplaintCsv>();
}
