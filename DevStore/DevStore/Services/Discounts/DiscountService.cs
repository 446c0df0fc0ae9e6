using Nop.Core.Domain.Discounts;
using Nop.Services.Discounts;

namespace DevStore.Services.Discounts;

/// <summary>Discounts have neither names nor periods here, and lower no price.</summary>
internal sealed class DiscountService(IRepository<Discount> discounts) : IDiscountService
{
    public async Task<IList<Discount>> GetAllDiscountsAsync(DiscountType? discountType = null, string? couponCode = null, string? discountName = null,
        bool showHidden = false, DateTime? startDateUtc = null, DateTime? endDateUtc = null, bool? isActive = true, int vendorId = 0) =>
        [.. (await discounts.GetAllAsync(rows => rows, cache => default!)).Where(discount =>
            (isActive is null || discount.IsActive == isActive) && (discountType is null || discount.DiscountType == discountType))];
}
