namespace Nop.Core.Domain.Discounts;

public class Discount : BaseEntity
{
    public int DiscountTypeId { get; set; }
    public bool RequiresCouponCode { get; set; }
    public bool IsActive { get; set; }
    public DiscountType DiscountType { get => (DiscountType)DiscountTypeId; set => DiscountTypeId = (int)value; }
}
