using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Installation;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

public static class BackOfficeServices
{
    public static IServiceCollection AddBackOffice(this IServiceCollection services) => services
        .AddInstallation()
        .AddMails()
        .AddModeration();

    private static IServiceCollection AddInstallation(this IServiceCollection services) => services
        .AddScoped<Texts>()
        .AddScoped<ActivityTypes>()
        .AddScoped<CannedReasons>()
        .AddScoped<ScheduleTasks>()
        .AddScoped<MailTemplates>();

    private static IServiceCollection AddMails(this IServiceCollection services) => services
        .AddScoped<ReaderLanguages>()
        .AddScoped<MailQueue>()
        .AddScoped<ListingTokens>()
        .AddScoped<ListingMails>()
        .AddScoped<StoreLinks>();

    private static IServiceCollection AddModeration(this IServiceCollection services) => services
        .AddScoped<WaitingListings>()
        .AddScoped<ModerationBatch>()
        .AddScoped<ModerationReasons>()
        .AddScoped<ListingCorrection>()
        .AddScoped<ListingPeople>()
        .AddScoped<ListingNamesFactory>()
        .AddScoped<ListingSearchFactory>()
        .AddScoped<ListingGridFactory>()
        .AddScoped<RefusalTexts>()
        .AddScoped<DecisionAnswers>()
        .AddScoped<PriceTexts>()
        .AddScoped<PrimaryPrices>()
        .AddScoped<ActivityTrail>()
        .AddScoped<GridSearch>()
        .AddScoped<HistoryFactory>()
        .AddScoped<ProposalFactory>()
        .AddScoped<ListingModelFactory>()
        .AddScoped<ListingCsv>()
        .AddScoped<ConfigurationFields>()
        .AddScoped<FeedAddresses>()
        .AddScoped<ConfigurationFactory>()
        .AddScoped<ReasonFactory>();
}
