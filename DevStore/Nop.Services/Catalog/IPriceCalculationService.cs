using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Stores;

namespace Nop.Services.Catalog;

public interface IPriceCalculationService
{
    Task<(decimal priceWithoutDiscounts, decimal finalPrice, decimal appliedDiscountAmount, List<Discount> appliedDiscounts)> GetFinalPriceAsync(Product product,
        Customer customer, Store store, decimal additionalCharge = 0, bool includeDiscounts = true, int quantity = 1);
    Task<decimal> RoundPriceAsync(decimal value, Currency currency = null);
}
