using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure;

public static class DealServices
{
    public static IServiceCollection AddDeals(this IServiceCollection services) => services
        .AddScoped<DealWriter>()
        .AddScoped<DealLimits>()
        .AddScoped<DealContacts>()
        .AddScoped<DealDeadlines>()
        .AddScoped<DealNotes>()
        .AddScoped<DealCorrespondence>()
        .AddScoped<BuyerDesk>()
        .AddScoped<SalesDesk>();
}
