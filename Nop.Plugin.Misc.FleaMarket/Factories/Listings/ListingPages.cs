using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Comments;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Comments;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Pages;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Web.Framework.Mvc.Routing;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

/// <summary>A listing's page, written.</summary>
public class ListingPages(ListingPageFactory models, CommentsFactory comments, GuestPages pages, ViewWriter views, INopUrlHelper urls)
{
    private const int LongestSummary = 160;

    /// <summary>Each move of the listing has a page of its own, so what is kept is as new as the row.</summary>
    public Task<WrittenPage> GetAsync(ActionContext context, Listing listing, CommentsQuery query) => pages.GetAsync(
        $"listing {listing.Id} {listing.Revision} {listing.UpdatedOnUtc.Ticks} {context.HttpContext.Request.Path} {query.Page} {query.CommentId} {query.AnswersId}",
        new(PageSources.Product(listing.ProductId), PageSources.Seller(listing.SellerId), PageSources.Comments(listing.Id)),
        () => WriteAsync(context, listing, query));

    /// <param name="refused">A comment that comes back; null for an empty form.</param>
    public async Task<WrittenPage> WriteAsync(ActionContext context, Listing listing, CommentsQuery query, CommentFormModel? refused = null)
    {
        var model = await models.PrepareAsync(listing) with { Comments = await comments.PrepareAsync(listing, query, refused) };
        var address = urls.RouteUrl(FleaMarketRoutes.Listing, new { id = model.Id, slug = model.Slug }, context.HttpContext.Request.Scheme);
        var page = new WrittenPage
        {
            Title = model.Name,
            Description = SummaryOf(model),
            CanonicalUrl = address,
            CssClass = "html-flea-market-listing-page",
            Crumb = model.Name,
            Scripts = ["listing", "gallery"],
            Html = await views.WriteAsync(context, "_Listing", model)
        };
        return model.Own is { IsPublic: false }
            ? page with { Head = ["<meta name=\"robots\" content=\"noindex\" />"] }
            : page with { Head = [.. Preview(model, page.Description, address)], JsonLd = JsonLd.Of(model, address) };
    }

    private static string SummaryOf(ListingPageModel model) => TextTruncation.Cut(
        string.Join(" ", $"{model.ConditionText}. {model.Price}. {model.Description}".Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)), LongestSummary);

    /// <summary>What social networks show of a link.</summary>
    private static IEnumerable<string> Preview(ListingPageModel model, string summary, string address)
    {
        yield return Meta("og:type", "product");
        yield return Meta("og:title", model.Name);
        yield return Meta("og:description", summary);
        yield return Meta("og:url", address);
        yield return Meta("og:image", JsonLd.Absolute(model.Photos[0].Url, address));
        yield return Meta("product:price:amount", model.Amount);
        yield return Meta("product:price:currency", model.CurrencyCode);
        yield return Meta("product:condition", "used");
    }

    private static string Meta(string property, string content) =>
        $"<meta property=\"{HtmlEncoder.Default.Encode(property)}\" content=\"{HtmlEncoder.Default.Encode(content)}\" />";
}
