namespace Nop.Core.Domain.Discounts;

public class Discount : BaseEntity
{
    public string Name { get; set; }
    public bool UsePercentage { get; set; }
    public decimal DiscountPercentage { get; set; }
    public decimal DiscountAmount { get; set; }
    public bool IsActive { get; set; }
}
