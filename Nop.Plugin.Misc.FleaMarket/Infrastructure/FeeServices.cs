using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure;

public static class FeeServices
{
    public static IServiceCollection AddFees(this IServiceCollection services) => services
        .AddScoped<Tariffs>()
        .AddScoped<PrimaryPrices>()
        .AddScoped<FeeMonths>()
        .AddScoped<FeeBooking>()
        .AddScoped<FeeDesk>()
        .AddScoped<FeeLedger>();
}
