using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories;
using Nop.Plugin.Misc.FleaMarket.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>What every visitor of the store sees of the flea market.</summary>
public class FleaMarketController(
    Visitor visitor,
    ListingCatalogue catalogue,
    SectionFactory section,
    ListingPageFactory pages,
    ListingSlugs slugs) : BaseFleaMarketController
{
    [HttpGet]
    public async Task<IActionResult> Section([Bind(Prefix = "")] SectionQuery query) => View(await section.PrepareAsync(query));

    [HttpGet]
    public async Task<IActionResult> Listing(int id, string? slug)
    {
        var listing = await catalogue.GetAsync(id);
        if (listing is null)
            return Gone(StatusCodes.Status404NotFound);
        if (await GoneStatusAsync(listing) is { } status)
            return Gone(status);
        return await slugs.OfAsync(listing.Name) is { } right && right != slug
            ? RedirectToRoutePermanent(PublicRoutes.Listing, new { id, slug = right })
            : View(await pages.PrepareAsync(listing));
    }

    /// <returns>Null where the visitor may see the listing.</returns>
    private async Task<int?> GoneStatusAsync(Listing listing)
    {
        if (listing.StoreId != await visitor.StoreIdAsync())
            return StatusCodes.Status404NotFound;
        if (listing.Status == ListingStatus.Approved || listing.SellerId == (await visitor.CustomerAsync()).Id)
            return null;
        return listing.Status is ListingStatus.Sold or ListingStatus.Removed ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
    }

    private ViewResult Gone(int status)
    {
        Response.StatusCode = status;
        return View("Gone", status);
    }
}
