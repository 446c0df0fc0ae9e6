using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Web.Framework.Components;
using Nop.Web.Framework.Infrastructure;
using Nop.Web.Models.Catalog;

namespace Nop.Plugin.Misc.FleaMarket.Components;

/// <summary>Under a product's price: used ones, and that it can be sold again. A grouped product has no price; there it ends the overview.</summary>
public class FleaMarketProduct(UsedOffersFactory offers) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData) =>
        additionalData is ProductDetailsModel product && widgetZone == ZoneOf(product)
            ? View(await offers.PrepareAsync(product.Id))
            : Content("");

    private static string ZoneOf(ProductDetailsModel product) => product.ProductType == ProductType.GroupedProduct
        ? PublicWidgetZones.ProductDetailsOverviewBottom
        : PublicWidgetZones.ProductPriceBottom;
}
