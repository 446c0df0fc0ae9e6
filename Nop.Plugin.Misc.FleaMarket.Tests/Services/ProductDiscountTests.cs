using Nop.Core.Domain.Discounts;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

[TestFixture(StoreDatabase.Sqlite)]
internal class ProductDiscountTests(StoreDatabase database) : StoreTests(database)
{
    [TestCase(DiscountType.AssignedToSkus, true, false, true)]
    [TestCase(DiscountType.AssignedToCategories, true, false, true)]
    [TestCase(DiscountType.AssignedToManufacturers, true, false, true)]
    [TestCase(DiscountType.AssignedToSkus, false, false, false)]
    [TestCase(DiscountType.AssignedToOrderTotal, true, false, false)]
    [TestCase(DiscountType.AssignedToSkus, true, true, false)]
    public async Task Prices_are_asked_for_discounts_where_one_may_apply(DiscountType type, bool isActive, bool requiresCoupon, bool mayApply)
    {
        var customer = await Scene.CustomerAsync();
        var discount = new Discount { DiscountType = type, IsActive = isActive, RequiresCouponCode = requiresCoupon };
        await Store.AskAsync((IRepository<Discount> discounts) => discounts.InsertAsync(discount));

        Assert.That(await Store.AskAsync((ProductDiscounts discounts) => discounts.AnyAsync(customer)), Is.EqualTo(mayApply));

        await Store.AskAsync((IRepository<Discount> discounts) => discounts.DeleteAsync(discount));
        Assert.That(await Store.AskAsync((ProductDiscounts discounts) => discounts.AnyAsync(customer)), Is.False);
    }
}
