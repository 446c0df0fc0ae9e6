using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;

public class FeedbackRouteProvider : BaseRouteProvider, IRouteProvider
{
    private const string Feedback = "customer/" + FleaMarketDefaults.SectionPath + "/deals/{id:int}/feedback";

    public int Priority => 0;

    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        var language = GetLanguageRoutePattern();
        Map(FeedbackRoutes.Give, Feedback, "Give");
        Map(FeedbackRoutes.Answer, Feedback + "/answer", "Answer");
        Map(FeedbackRoutes.Remind, Feedback + "/remind", "Remind");

        void Map(string name, string path, string action) =>
            endpointRouteBuilder.MapControllerRoute(name, $"{language}/{path}", new { controller = "DealFeedback", action });
    }
}
