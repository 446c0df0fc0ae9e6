using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

public static class DealServices
{
    public static IServiceCollection AddDeals(this IServiceCollection services) => services
        .AddScoped<DealWriter>()
        .AddScoped<DealReader>()
        .AddScoped<DealLimits>()
        .AddScoped<OrderBlocks>()
        .AddScoped<DealContacts>()
        .AddScoped<DealDeadlines>()
        .AddScoped<DealNotes>()
        .AddScoped<DealPhotos>()
        .AddScoped<DealCorrespondence>()
        .AddScoped<BuyerDesk>()
        .AddScoped<SalesDesk>()
        .AddScoped<DealWatch>()
        .AddScoped<DealTokens>()
        .AddScoped<DealMails>()
        .AddDealPages();

    private static IServiceCollection AddDealPages(this IServiceCollection services) => services
        .AddScoped<DealTexts>()
        .AddScoped<DealDates>()
        .AddScoped<DealAddresses>()
        .AddScoped<DealRequestFactory>()
        .AddScoped<DealListFactory>()
        .AddScoped<DealStepFactory>()
        .AddScoped<AddOrderFactory>()
        .AddScoped<DealNoteFactory>()
        .AddScoped<DealTimelineFactory>()
        .AddScoped<DealMessagesFactory>()
        .AddScoped<DealPageFactory>();
}
