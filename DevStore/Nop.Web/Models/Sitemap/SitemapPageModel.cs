using Nop.Web.Framework.UI.Paging;

namespace Nop.Web.Models.Sitemap;

public partial record SitemapPageModel : BasePageableModel;
