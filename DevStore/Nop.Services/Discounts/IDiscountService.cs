using Nop.Core.Domain.Discounts;

namespace Nop.Services.Discounts;

public interface IDiscountService
{
    Task<IList<Discount>> GetAllDiscountsAsync(DiscountType? discountType = null, string couponCode = null, string discountName = null,
        bool showHidden = false, DateTime? startDateUtc = null, DateTime? endDateUtc = null, bool? isActive = true, int vendorId = 0);
}
