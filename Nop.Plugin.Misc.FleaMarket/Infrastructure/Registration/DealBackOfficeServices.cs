using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

public static class DealBackOfficeServices
{
    public static IServiceCollection AddDealBackOffice(this IServiceCollection services) => services
        .AddScoped<DealQueue>()
        .AddScoped<WaitingDeals>()
        .AddScoped<DealNamesFactory>()
        .AddScoped<DealGridFactory>()
        .AddScoped<DealCsv>()
        .AddScoped<DealModelFactory>();
}
