using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Comments;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>What every visitor of the store sees of the flea market.</summary>
public class FleaMarketController(
    VisibleListings visibleListings,
    SectionPages section,
    ListingPages pages,
    ListingSlugs slugs) : BaseFleaMarketController
{
    [HttpGet]
    public async Task<IActionResult> Section([Bind(Prefix = "")] SectionQuery query) => View("WrittenPage", await section.GetAsync(ControllerContext, query));

    [HttpGet]
    public async Task<IActionResult> Listing(int id, string? slug, [Bind(Prefix = "")] CommentsQuery query)
    {
        var (listing, status) = await visibleListings.FindAsync(id);
        if (listing is null)
            return Gone(status);
        if (await slugs.OfAsync(listing.Name) is { } right && right != slug)
        {
            // Renamed and renamed back, a redirect that browsers keep would lead in a circle.
            Response.Headers.CacheControl = "no-cache";
            return LocalRedirectPermanent(Url.RouteUrl(FleaMarketRoutes.Listing, new { id, slug = right }) + Request.QueryString);
        }
        return View("WrittenPage", await pages.GetAsync(ControllerContext, listing, query));
    }
}
