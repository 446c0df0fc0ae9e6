namespace DevStore.Areas.Admin.Models;

public record OrderItemModel : BaseNopEntityModel
{
    public int ProductId { get; set; }
    public string? ProductName { get; set; }
    public string? AttributeInfo { get; set; }
    public string? Sku { get; set; }
    public int Quantity { get; set; }
    public string? UnitPrice { get; set; }
    public string? SubTotal { get; set; }
}
