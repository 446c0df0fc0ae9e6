namespace Nop.Web.Models.Sitemap;

/// <summary>Consumers add their pages to the list before sitemap.xml is written.</summary>
public partial class SitemapCreatedEvent(IList<SitemapUrlModel> sitemapUrls)
{
    public IList<SitemapUrlModel> SitemapUrls { get; } = sitemapUrls ?? [];
}
