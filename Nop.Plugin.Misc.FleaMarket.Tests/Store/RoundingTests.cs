using DevStore.Services.Catalog;
using Moq;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Directory;
using Nop.Data;
using Nop.Services.Customers;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

public class RoundingTests
{
    [TestCase(9.436, RoundingType.Rounding001, 9.44)]
    [TestCase(9.43, RoundingType.Rounding005Up, 9.45)]
    [TestCase(9.43, RoundingType.Rounding005Down, 9.40)]
    [TestCase(9.45, RoundingType.Rounding01Up, 9.50)]
    [TestCase(9.45, RoundingType.Rounding01Down, 9.40)]
    [TestCase(9.24, RoundingType.Rounding05, 9.00)]
    [TestCase(9.25, RoundingType.Rounding05, 9.50)]
    [TestCase(9.50, RoundingType.Rounding1, 10)]
    [TestCase(9.01, RoundingType.Rounding1Up, 10)]
    public void Cash_is_rounded_to_its_coins(decimal value, RoundingType type, decimal expected) =>
        Assert.That(new PriceCalculationService(new CurrencySettings(), Mock.Of<ICurrencyService>(), Mock.Of<ICustomerService>(), Mock.Of<IRepository<TierPrice>>(), TimeProvider.System).Round(value, type), Is.EqualTo(expected));
}
