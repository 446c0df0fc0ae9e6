using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Feedback;
using Nop.Plugin.Misc.FleaMarket.Factories.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

/// <summary>What buyers say when a deal is done: the deal's page, the seller's page, mails and the back office.</summary>
public static class FeedbackServices
{
    public static IServiceCollection AddFeedback(this IServiceCollection services) => services
        .AddScoped<FeedbackDesk>()
        .AddScoped<FeedbackReader>()
        .AddScoped<FeedbackTokens>()
        .AddScoped<FeedbackMails>()
        .AddScoped<FeedbackFactory>()
        .AddScoped<FeedbackPageFactory>()
        .AddScoped<FeedbackQueue>()
        .AddScoped<FeedbackGridFactory>()
        .AddScoped<FeedbackCsv>();
}
