using Nop.Core.Configuration;

namespace Nop.Core.Domain.Catalog;

public class CatalogSettings : ISettings
{
    public bool AllowViewUnpublishedProductPage { get; set; }
    public bool ShowSkuOnProductDetailsPage { get; set; }
    public bool ShowFreeShippingNotification { get; set; }
    public bool ShowShortDescriptionOnCatalogPages { get; set; }
    public bool AllowProductSorting { get; set; }
    public bool AllowProductViewModeChanging { get; set; }
    public string DefaultViewMode { get; set; }
    public bool ShowProductsFromSubcategories { get; set; }
    public bool ShowCategoryProductNumber { get; set; }
    public bool CategoryBreadcrumbEnabled { get; set; }
    public bool ProductSearchAutoCompleteEnabled { get; set; }
    public bool ProductSearchEnabled { get; set; }
    public int ProductSearchAutoCompleteNumberOfProducts { get; set; }
    public int ProductSearchTermMinimumLength { get; set; }
    public int SearchPageProductsPerPage { get; set; }
    public bool SearchPageAllowCustomersToSelectPageSize { get; set; }
    public string SearchPagePageSizeOptions { get; set; }
    public bool IncludeFullDescriptionInCompareProducts { get; set; }
    public bool IgnoreAcl { get; set; }
    public bool IgnoreStoreLimitations { get; set; }
    public bool DisplayTaxShippingInfoFooter { get; set; }
    public string DefaultCategoryPageSizeOptions { get; set; }
    public int DefaultCategoryPageSize { get; set; }
    public List<int> ProductSortingEnumDisabled { get; set; } = [];
    public Dictionary<int, int> ProductSortingEnumDisplayOrder { get; set; } = [];
    public bool UseAjaxCatalogProductsLoading { get; set; }
    public bool EnablePriceRangeFiltering { get; set; }
}
