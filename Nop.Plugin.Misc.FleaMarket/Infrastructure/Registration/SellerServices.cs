using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Sellers;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Sellers;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

public static class SellerServices
{
    public static IServiceCollection AddSellers(this IServiceCollection services) => services
        .AddScoped<SellerFigures>()
        .AddScoped<PublicNames>()
        .AddScoped<CardPageFactory>()
        .AddScoped<SellerFactory>()
        .AddScoped<SellerPageFactory>();
}
