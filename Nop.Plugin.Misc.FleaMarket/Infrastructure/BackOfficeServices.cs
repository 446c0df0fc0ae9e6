using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure;

public static class BackOfficeServices
{
    public static IServiceCollection AddBackOffice(this IServiceCollection services) => services
        .AddScoped<Texts>()
        .AddScoped<ActivityTypes>()
        .AddScoped<MailTemplates>()
        .AddScoped<MailQueue>()
        .AddScoped<ListingTokens>()
        .AddScoped<StoreLinks>()
        .AddScoped<WaitingListings>();
}
