using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Fees;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

public static class FeeServices
{
    public static IServiceCollection AddFees(this IServiceCollection services) => services
        .AddScoped<Tariffs>()
        .AddScoped<FeeMonths>()
        .AddScoped<FeeBooking>()
        .AddScoped<FeeDesk>()
        .AddScoped<FeeLedger>()
        .AddScoped<UserTimes>()
        .AddScoped<TariffTexts>()
        .AddScoped<StatementFactory>()
        .AddScoped<FeeNotice>()
        .AddScoped<FeeCsv>()
        .AddScoped<TariffFactory>()
        .AddScoped<FeeGridFactory>()
        .AddScoped<FeeAccountFactory>();
}
