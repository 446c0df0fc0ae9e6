using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Events;
using Nop.Web.Framework.Mvc.Routing;
using Nop.Web.Models.Sitemap;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Menus;

/// <summary>Adds the section and the approved listings to sitemap.xml.</summary>
public class SitemapConsumer(
    CurrentVisitor visitor,
    ListingSearch search,
    ListingSlugs slugs,
    INopUrlHelper urls,
    IWebHelper web,
    TimeProvider clock) : IConsumer<SitemapCreatedEvent>
{
    /// <summary>What one file may hold; the store itself splits what is more.</summary>
    private const int MostAddresses = 50_000 - 1;

    public async Task HandleEventAsync(SitemapCreatedEvent eventMessage)
    {
        Add(FleaMarketRoutes.Section, null, clock.GetUtcNow().UtcDateTime);
        foreach (var (id, name, changedOnUtc) in await search.AddressesAsync(await visitor.StoreIdAsync(), MostAddresses))
            Add(FleaMarketRoutes.Listing, new { id, slug = await slugs.OfAsync(name) }, changedOnUtc);

        void Add(string route, object? values, DateTime changedOnUtc) => eventMessage.SitemapUrls.Add(
            new(urls.RouteUrl(route, values, web.GetCurrentRequestProtocol()), [], UpdateFrequency.Daily, changedOnUtc));
    }
}
