using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Discounts;
using Nop.Services.Customers;
using Nop.Services.Discounts;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>Whether discounts can lower a product's price at all. nopCommerce looks for them at each product anew, which takes longer than its price.</summary>
public class ProductDiscounts(IDiscountService discounts, ICustomerService customers)
{
    private List<Discount>? _active;

    /// <summary>Some discount may lower the price of some product for the customer.</summary>
    public async Task<bool> AnyAsync(Customer customer) =>
        (await ActiveAsync()).Exists(discount => !discount.RequiresCouponCode) || (await CouponsAsync(customer)).Length > 0;

    /// <summary>What the customer has typed in, where coupons lower prices of products.</summary>
    public async Task<string[]> CouponsAsync(Customer customer) =>
        (await ActiveAsync()).Exists(discount => discount.RequiresCouponCode) ? await customers.ParseAppliedDiscountCouponCodesAsync(customer) : [];

    private async Task<List<Discount>> ActiveAsync() => _active ??= (await discounts.GetAllDiscountsAsync(showHidden: true)).Where(discount =>
        discount.DiscountType is DiscountType.AssignedToSkus or DiscountType.AssignedToCategories or DiscountType.AssignedToManufacturers).ToList();
}
