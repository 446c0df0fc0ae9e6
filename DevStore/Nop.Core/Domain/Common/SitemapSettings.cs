using Nop.Core.Configuration;

namespace Nop.Core.Domain.Common;

public class SitemapSettings : ISettings
{
    public bool SitemapEnabled { get; set; }
    public int SitemapPageSize { get; set; }
    public bool SitemapIncludeCategories { get; set; }
    public bool SitemapIncludeProducts { get; set; }
}
