namespace Nop.Web.Models.Sitemap;

public partial record SitemapModel : BaseNopModel
{
    public List<SitemapItemModel> Items { get; set; } = [];
    public SitemapPageModel PageModel { get; set; } = new();

    public partial record SitemapItemModel
    {
        public string GroupTitle { get; set; }
        public string Url { get; set; }
        public string Name { get; set; }
    }
}
