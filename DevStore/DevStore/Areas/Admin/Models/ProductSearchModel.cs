using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record ProductSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.Catalog.Products.List.SearchProductName")]
    public string? SearchProductName { get; set; }
}
