using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;

public class CommentRouteProvider : BaseRouteProvider, IRouteProvider
{
    private const string Controller = "ListingComments";
    private const string Comments = FleaMarketDefaults.SectionPath + "/{id:int}/comments";

    /// <summary>Before the listing's own route, which would take "comments" for a slug.</summary>
    public int Priority => 1;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        var language = GetLanguageRoutePattern();
        Map(CommentRoutes.Comment, Comments, "Comment");
        Map(CommentRoutes.Mute, Comments + "/mute", "Mute");
        Map(CommentRoutes.Hide, Comments + "/{commentId:int}/hide", "Hide");
        Map(CommentRoutes.Show, Comments + "/{commentId:int}/show", "Show");

        void Map(string name, string path, string action) =>
            endpointRouteBuilder.MapControllerRoute(name, $"{language}/{path}", new { controller = Controller, action });
    }
}
