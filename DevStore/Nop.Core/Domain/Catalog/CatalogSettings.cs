namespace Nop.Core.Domain.Catalog;

public class CatalogSettings : ISettings
{
    public int ProductSearchTermMinimumLength { get; set; }
    public int SearchPageProductsPerPage { get; set; }
    public bool IgnoreAcl { get; set; }
    public bool IgnoreStoreLimitations { get; set; }
}
