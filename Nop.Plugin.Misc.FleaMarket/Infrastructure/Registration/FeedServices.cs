using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Services.Feeds;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

public static class FeedServices
{
    public static IServiceCollection AddFeeds(this IServiceCollection services) => services
        .AddScoped<FeedFinder>()
        .AddScoped<FeedHeads>()
        .AddScoped<FeedStates>()
        .AddScoped<FeedRows>()
        .AddScoped<FeedProducts>()
        .AddScoped<LocalizedNames>()
        .AddScoped<FeedCategories>()
        .AddScoped<FeedItems>()
        .AddScoped<FeedStream>();
}
