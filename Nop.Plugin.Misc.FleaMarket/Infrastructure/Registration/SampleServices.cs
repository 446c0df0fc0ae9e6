using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Services.Samples;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

public static class SampleServices
{
    public static IServiceCollection AddSamples(this IServiceCollection services) => services
        .AddScoped<SamplePeople>()
        .AddScoped<SampleProducts>()
        .AddScoped<SamplePurchases>()
        .AddScoped<SampleListings>()
        .AddScoped<SampleDeals>()
        .AddScoped<SampleTraces>()
        .AddScoped<SampleMarket>();
}
