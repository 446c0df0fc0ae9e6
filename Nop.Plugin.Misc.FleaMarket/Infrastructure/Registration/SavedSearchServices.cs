using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Factories.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

public static class SavedSearchServices
{
    public static IServiceCollection AddSavedSearches(this IServiceCollection services) => services
        .AddScoped<SavedSearches>()
        .AddScoped<SearchQueries>()
        .AddScoped<SearchMatching>()
        .AddScoped<SearchMails>()
        .AddScoped<SearchTokens>()
        .AddScoped<UnsubscribeKeys>()
        .AddScoped<SavedSearchTask>()
        .AddScoped<AskedTerms>()
        .AddScoped<SavedSearchFactory>();
}
