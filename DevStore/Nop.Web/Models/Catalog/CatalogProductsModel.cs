using Nop.Web.Framework.UI.Paging;

namespace Nop.Web.Models.Catalog;

public partial record CatalogProductsModel : BasePageableModel
{
    public string NoResultMessage { get; set; }
    public string WarningMessage { get; set; }
    public IList<SelectListItem> AvailableSortOptions { get; set; } = [];
    public int? OrderBy { get; set; }
    public IList<ProductOverviewModel> Products { get; set; } = [];
}
