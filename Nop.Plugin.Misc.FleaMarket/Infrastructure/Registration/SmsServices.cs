using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Services.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

public static class SmsServices
{
    public static IServiceCollection AddSms(this IServiceCollection services)
    {
        services.TryAddScoped<ISmsSender, HttpSmsSender>();
        return services
            .AddScoped<GatewaySecret>()
            .AddScoped<SmsQueue>()
            .AddScoped<PurchaseRequestSms>()
            .AddScoped<SmsDelivery>()
            .AddScoped<SmsTest>()
            .AddScoped<SmsRegions>()
            .AddScoped<SmsGatewayFactory>();
    }
}
