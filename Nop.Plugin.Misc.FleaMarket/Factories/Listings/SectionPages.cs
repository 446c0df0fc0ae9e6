using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Pages;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

/// <summary>The section, written.</summary>
public class SectionPages(CurrentVisitor visitor, SectionPageFactory models, GuestPages pages, ViewWriter views, INopUrlHelper urls, ILocalizationService localization)
{
    public async Task<WrittenPage> GetAsync(ActionContext context, SectionQuery asked) => await pages.GetAsync(
        $"section {asked.Page} {JsonSerializer.Serialize(SectionFilters.Values(asked))}",
        PageContents.OfMarket(await visitor.StoreIdAsync(), () => models.NameOfShownAsync(asked)),
        async () => await WriteAsync(context, await models.PrepareAsync(asked)));

    private async Task<WrittenPage> WriteAsync(ActionContext context, SectionModel model)
    {
        var page = new WrittenPage
        {
            Title = await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Section.Title"),
            Description = await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Section.Description"),
            CssClass = "html-flea-market-section-page",
            Html = await views.WriteAsync(context, "_Section", model)
        };
        var scheme = context.HttpContext.Request.Scheme;
        return model.Query.IsFiltered || model.Query.Order != 0
            ? page with
            {
                Head = ["<meta name=\"robots\" content=\"noindex, follow\" />"],
                CanonicalUrl = urls.RouteUrl(FleaMarketRoutes.Section, null, scheme)
            }
            : page with
            {
                CanonicalUrl = urls.RouteUrl(FleaMarketRoutes.Section, model.Listings.Pages.At(model.Listings.Pages.Page), scheme),
                JsonLd = JsonLd.Of(model.Listings.Cards.Select(card => urls.RouteUrl(FleaMarketRoutes.Listing, new { id = card.Id, slug = card.Slug }, scheme) ?? ""))
            };
    }
}
