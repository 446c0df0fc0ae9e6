namespace Nop.Web.Models.Catalog;

public partial record ProductPriceModel : BaseNopModel
{
    public int ProductId { get; set; }
    public string CurrencyCode { get; set; }
    public string OldPrice { get; set; }
    public decimal? OldPriceValue { get; set; }
    public string Price { get; set; }
    public decimal? PriceValue { get; set; }
}
