using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.Misc.FleaMarket.Components;

/// <summary>The newest listings, on the home page or wherever the settings say; nothing where there is none.</summary>
public class FleaMarketNewest(CurrentVisitor visitor, ListingSearch search, ListingCardFactory cards, FleaMarketSettings settings) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        if (settings.HomePageListings <= 0)
            return Content("");
        var newest = await search.NewestAsync(await visitor.StoreIdAsync(), settings.HomePageListings);
        return newest.Count == 0
            ? Content("")
            : View(new ListingCardsModel { Cards = await cards.PrepareAsync(newest.ToList()) });
    }
}
