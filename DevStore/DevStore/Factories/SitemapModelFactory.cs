using System.Xml.Linq;
using Nop.Core.Events;
using Nop.Web.Models.Sitemap;

namespace DevStore.Factories;

public sealed class SitemapModelFactory(IProductService products, ICategoryService categories, IStoreContext stores, IWebHelper web,
    INopUrlHelper urls, ILocalizationService localization, IEventPublisher events)
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public async Task<SitemapModel> PageAsync()
    {
        var model = new SitemapModel();
        foreach (var (route, title) in new[] { (NopRouteNames.General.HOMEPAGE, "Homepage"), (NopRouteNames.General.SEARCH, "Search") })
            await AddAsync(model, "Sitemap.General", await localization.GetResourceAsync(title), urls.RouteUrl(route));
        foreach (var category in await CategoriesAsync())
            await AddAsync(model, "Sitemap.Categories", await localization.GetLocalizedAsync(category, c => c.Name), await urls.RouteGenericUrlAsync(category));
        foreach (var product in await ProductsAsync())
            await AddAsync(model, "Sitemap.Products", await localization.GetLocalizedAsync(product, p => p.Name), await urls.RouteGenericUrlAsync(product));
        return model;
    }

    private async Task AddAsync(SitemapModel model, string group, string name, string url) =>
        model.Items.Add(new SitemapModel.SitemapItemModel { GroupTitle = await localization.GetResourceAsync(group), Name = name, Url = url });

    public async Task<string> XmlAsync()
    {
        var pages = new List<SitemapUrlModel> { Page(urls.RouteUrl(NopRouteNames.General.HOMEPAGE, protocol: Protocol), DateTime.UtcNow) };
        foreach (var category in await CategoriesAsync())
            pages.Add(Page(await urls.RouteGenericUrlAsync(category, Protocol), category.UpdatedOnUtc));
        foreach (var product in await ProductsAsync())
            pages.Add(Page(await urls.RouteGenericUrlAsync(product, Protocol), product.UpdatedOnUtc));
        await events.PublishAsync(new SitemapCreatedEvent(pages));
        var document = new XElement(Schema + "urlset", pages.Select(Element));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + document.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Element(SitemapUrlModel page) => new(Schema + "url",
        new XElement(Schema + "loc", page.Location),
        new XElement(Schema + "changefreq", page.UpdateFrequency.ToString().ToLowerInvariant()),
        new XElement(Schema + "lastmod", page.UpdatedOn.ToString("yyyy-MM-dd")));

    private static SitemapUrlModel Page(string url, DateTime updatedOnUtc) => new(url, [], UpdateFrequency.Weekly, updatedOnUtc);

    private string Protocol => web.GetCurrentRequestProtocol();

    private async Task<IEnumerable<Category>> CategoriesAsync() => await categories.GetAllCategoriesAsync((await stores.GetCurrentStoreAsync()).Id);

    private async Task<IEnumerable<Product>> ProductsAsync() =>
        await products.SearchProductsAsync(storeId: (await stores.GetCurrentStoreAsync()).Id, visibleIndividuallyOnly: true, orderBy: ProductSortingEnum.CreatedOn);
}
