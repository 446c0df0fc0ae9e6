using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Pages;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.Misc.FleaMarket.Components;

/// <summary>The newest listings, on the home page or wherever the settings say; nothing where there is none.</summary>
public class FleaMarketNewest(
    CurrentVisitor visitor, ListingSearch search, ListingCardFactory cards, GuestPages pages, ViewWriter views, FleaMarketSettings settings) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        if (settings.HomePageListings <= 0)
            return Content("");
        var storeId = await visitor.StoreIdAsync();
        var contents = PageContents.OfMarket(storeId, () => search.NameOfNewestAsync(storeId, settings.HomePageListings));
        var written = await pages.GetAsync("newest", contents, () => WriteAsync(storeId));
        return written.Html.Length == 0 ? Content("") : View("Written", written);
    }

    private async Task<WrittenPage> WriteAsync(int storeId)
    {
        var newest = await search.NewestAsync(storeId, settings.HomePageListings);
        return newest.Count == 0 ? new() : new()
        {
            Html = await views.WriteAsync(ViewContext, "Components/FleaMarketNewest/Default", new ListingCardsModel { Cards = await cards.PrepareAsync(newest.ToList()) })
        };
    }
}
