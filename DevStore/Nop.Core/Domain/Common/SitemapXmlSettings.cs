using Nop.Core.Configuration;

namespace Nop.Core.Domain.Common;

public class SitemapXmlSettings : ISettings
{
    public bool SitemapXmlEnabled { get; set; }
    public bool SitemapXmlIncludeCategories { get; set; }
    public bool SitemapXmlIncludeProducts { get; set; }
    public List<string> SitemapCustomUrls { get; set; } = [];
    public int RebuildSitemapXmlAfterHours { get; set; }
}
