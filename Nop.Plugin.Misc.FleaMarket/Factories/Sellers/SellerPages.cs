using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Sellers;
using Nop.Plugin.Misc.FleaMarket.Services.Pages;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Sellers;

/// <summary>A seller's page, written.</summary>
public class SellerPages(SellerPageFactory models, GuestPages pages, ViewWriter views, INopUrlHelper urls, ILocalizationService localization)
{
    /// <returns>Nothing for somebody who has no page.</returns>
    public Task<WrittenPage> GetAsync(ActionContext context, int sellerId, int page, int feedbackPage) => pages.GetAsync(
        $"seller {sellerId} {page} {feedbackPage}",
        new(PageSources.Products, PageSources.Seller(sellerId)),
        async () => await models.PrepareAsync(sellerId, page, feedbackPage) is { } model ? await WriteAsync(context, model) : new());

    private async Task<WrittenPage> WriteAsync(ActionContext context, SellerPageModel model)
    {
        var (seller, listings) = (model.Seller, model.Listings.Pages);
        return new()
        {
            Title = await TextAsync("Title", seller.Name),
            Description = await TextAsync("Description", seller.Name, seller.Live),
            CanonicalUrl = urls.RouteUrl(FleaMarketRoutes.Seller, listings.At(listings.Page), context.HttpContext.Request.Scheme),
            CssClass = "html-flea-market-seller-page",
            Crumb = seller.Name,
            Head = seller.Live == 0 ? ["<meta name=\"robots\" content=\"noindex, follow\" />"] : [],
            Html = await views.WriteAsync(context, "_SellerPage", model)
        };
    }

    private async Task<string> TextAsync(string key, params object?[] values) =>
        string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Seller.{key}"), values);
}
