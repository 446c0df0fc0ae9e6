using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Comments;
using Nop.Plugin.Misc.FleaMarket.Factories.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Registration;

/// <summary>Comments on listings: the Reviews tab, its mails and its back office.</summary>
public static class CommentServices
{
    public static IServiceCollection AddComments(this IServiceCollection services) => services
        .AddScoped<CommentDesk>()
        .AddScoped<CommentVisibility>()
        .AddScoped<CommentMutes>()
        .AddScoped<CommentReader>()
        .AddScoped<CommentCounts>()
        .AddScoped<CommentTokens>()
        .AddScoped<CommentMails>()
        .AddScoped<CommentsFactory>()
        .AddScoped<CommentQueue>()
        .AddScoped<CommentNamesFactory>()
        .AddScoped<CommentGridFactory>()
        .AddScoped<CommentCsv>();
}
